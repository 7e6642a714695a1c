// SPDX-License-Identifier: Apache-2.0
/** The one door of HTTP: JAX-RS services as they come and go, problem documents, sign-in. */
package org.huanjie.web;
