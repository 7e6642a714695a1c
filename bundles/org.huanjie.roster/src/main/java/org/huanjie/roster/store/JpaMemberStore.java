// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.persistence.EntityManager;
import javax.persistence.TypedQuery;
import org.apache.aries.jpa.template.JpaTemplate;
import org.apache.aries.jpa.template.TransactionType;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.api.error.Refused;
import org.huanjie.api.organisation.DistrictId;
import org.huanjie.api.roster.MemberId;
import org.huanjie.api.security.FieldCipher;
import org.huanjie.api.web.Paging;
import org.huanjie.roster.app.port.MemberStore;
import org.huanjie.roster.domain.member.Member;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Members in their table. */
@Component(service = MemberStore.class)
public final class JpaMemberStore implements MemberStore {
    private static final String OF_SCOPE = " from RosterMember m where m.districtId = :district and m.orgId = :org";

    private final JpaTemplate jpa;
    private final FieldCipher cipher;

    /** @param schema makes sure that the tables are there */
    @Activate
    public JpaMemberStore(
            @Reference(target = "(osgi.unit.name=roster)") JpaTemplate jpa,
            @Reference FieldCipher cipher,
            @Reference RosterSchema schema) {
        this(jpa, cipher);
    }

    JpaMemberStore(JpaTemplate jpa, FieldCipher cipher) {
        this.jpa = jpa;
        this.cipher = cipher;
    }

    private <T> T em(Function<EntityManager, T> work) {
        return jpa.txExpr(TransactionType.Required, work::apply);
    }

    private List<Member> members(
            Scope scope, String condition, Function<TypedQuery<MemberEntity>, TypedQuery<MemberEntity>> more) {
        return em(em -> more
                .apply(em.createQuery("select m" + OF_SCOPE + condition + " order by m.number", MemberEntity.class)
                        .setParameter("district", scope.district().value())
                        .setParameter("org", scope.organisation().value()))
                .getResultList()
                .stream()
                .map(entity -> entity.toMember(cipher))
                .toList());
    }

    @Override
    public List<Member> all(Scope scope) {
        return members(scope, "", query -> query);
    }

    @Override
    public List<Member> page(Scope scope, Filter filter, Paging paging) {
        return members(
                scope,
                condition(filter),
                query -> filtered(query, filter).setFirstResult(paging.offset()).setMaxResults(paging.size()));
    }

    @Override
    public int count(Scope scope, Filter filter) {
        return em(em -> filtered(
                                em.createQuery("select count(m)" + OF_SCOPE + condition(filter), Long.class)
                                        .setParameter(
                                                "district", scope.district().value())
                                        .setParameter(
                                                "org", scope.organisation().value()),
                                filter)
                        .getSingleResult())
                .intValue();
    }

    private static String condition(Filter filter) {
        return (filter.name().isEmpty() ? "" : " and m.name = :name")
                + (filter.birth().isEmpty() ? "" : " and m.birth like :birth")
                + (filter.type().isEmpty() ? "" : " and m.type = :type");
    }

    private static <T> TypedQuery<T> filtered(TypedQuery<T> query, Filter filter) {
        if (!filter.name().isEmpty()) {
            query.setParameter("name", filter.name());
        }
        if (!filter.birth().isEmpty()) {
            query.setParameter("birth", filter.birth() + "%");
        }
        return filter.type().isEmpty() ? query : query.setParameter("type", filter.type());
    }

    @Override
    public Optional<Member> find(Scope scope, MemberId id) {
        return em(em -> Optional.ofNullable(
                        em.find(MemberEntity.class, new RowKey(scope.district().value(), id.value())))
                .map(entity -> entity.toMember(cipher))
                .filter(member -> member.place().organisation().equals(scope.organisation())));
    }

    @Override
    public List<Known> known(Scope scope) {
        return em(em -> em
                .createQuery("select m.id, m.idDigest, m.personKey" + OF_SCOPE, Object[].class)
                .setParameter("district", scope.district().value())
                .setParameter("org", scope.organisation().value())
                .getResultList()
                .stream()
                .map(JpaMemberStore::known)
                .toList());
    }

    private static Known known(Object[] row) {
        String idDigest = row[1] == null ? "" : (String) row[1];
        return new Known(new MemberId((String) row[0]), idDigest, (String) row[2]);
    }

    @Override
    public List<Member> ofAccount(DistrictId district, String person) {
        return em(em -> em
                .createQuery(
                        "select m from RosterMember m where m.districtId = :district and m.account = :account order by m.id",
                        MemberEntity.class)
                .setParameter("district", district.value())
                .setParameter("account", person)
                .getResultList()
                .stream()
                .map(entity -> entity.toMember(cipher))
                .toList());
    }

    @Override
    public int lastNumber(Scope scope) {
        Integer last = em(em -> em.createQuery("select max(m.number)" + OF_SCOPE, Integer.class)
                .setParameter("district", scope.district().value())
                .setParameter("org", scope.organisation().value())
                .getSingleResult());
        return last == null ? 0 : last;
    }

    @Override
    public void add(List<Member> members) {
        em(em -> {
            members.forEach(member -> em.persist(new MemberEntity(member, cipher)));
            em.flush();
            em.clear();
            return members;
        });
    }

    @Override
    public void change(List<Member> members) {
        em(em -> {
            members.forEach(member -> change(em, member));
            em.flush();
            return members;
        });
    }

    private void change(EntityManager em, Member member) {
        RowKey key = new RowKey(member.place().district().value(), member.id().value());
        MemberEntity kept = em.find(MemberEntity.class, key);
        if (kept == null || kept.version() != member.version()) {
            throw Refused.field(
                    CommonProblem.CONCURRENT_CHANGE,
                    "member",
                    "“" + member.name() + "”的记录刚刚被他人修改，本次没有保存。请刷新后重试。",
                    "The record of '" + member.name()
                            + "' was just changed by someone else; nothing was saved. Reload and try again.");
        }
        kept.take(member, cipher);
    }
}
