// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.candidate;

/** From where (S29, S30): 机关下派、复员退伍军人、离退休干部、公益性岗位、社会工作者、高校毕业生、其他. */
public enum SourceGroup {
    DISPATCHED,
    VETERAN,
    RETIRED,
    PUBLIC_WELFARE,
    SOCIAL_WORKER,
    GRADUATE,
    OTHER
}
