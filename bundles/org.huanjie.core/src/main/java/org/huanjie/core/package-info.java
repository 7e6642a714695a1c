// SPDX-License-Identifier: Apache-2.0
/** Ground floor: organisation, rule profiles, switches, people and rights, transactions, audit, outbox. Nobody imports it. */
package org.huanjie.core;
