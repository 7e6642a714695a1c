// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.casefile;

/** Which rule profile a case follows: its id and the digest of its values on the day the case began. */
public record ProfilePin(String id, String digest) {}
