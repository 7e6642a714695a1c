// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.web;

/** The part of the OpenAPI document that describes one bundle's resources, as JSON text. */
@FunctionalInterface
public interface ApiFragment {
    /** An OpenAPI 3 document with the bundle's paths and schemas. */
    String json();
}
