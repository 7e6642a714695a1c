-- The end of a stream is looked up at every act: with the numbers falling it is the first entry found, however long the stream.
drop index hj_core_audit_no;
create unique index hj_core_audit_no on hj_core_audit (district_id, stream, no desc);
