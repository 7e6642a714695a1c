// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.rest;

/** A body without fields. */
public record Empty() {}
