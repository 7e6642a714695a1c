// SPDX-License-Identifier: Apache-2.0
/** Overlays of a street: accepted only if they add and tighten, never if they remove or loosen. */
@org.jspecify.annotations.NullMarked
package org.huanjie.procedure.app.overlay;
