// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.web;

/**
 * Marks a JAX-RS resource that a bundle offers as a service; the web bundle publishes it under {@code /huanjie/api/v1} and takes it
 * down when the bundle goes.
 */
public interface RestResource {}
