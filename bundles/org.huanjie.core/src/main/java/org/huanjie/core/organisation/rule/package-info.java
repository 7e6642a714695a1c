// SPDX-License-Identifier: Apache-2.0
/** The rules of law of organisations: form, congress, term and number of communities; facts in, answer with reasons out. */
@org.jspecify.annotations.NullMarked
package org.huanjie.core.organisation.rule;
