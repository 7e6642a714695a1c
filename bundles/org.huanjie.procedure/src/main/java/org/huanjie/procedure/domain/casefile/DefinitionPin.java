// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.casefile;

/**
 * Which definition a case follows to its end (定稿的程序), whatever is published later.
 *
 * @param digest SHA-256 (hex) of the effective definition
 */
public record DefinitionPin(String id, String version, String digest) {}
