// SPDX-License-Identifier: Apache-2.0
/** The command line without a container: rules, import-check, rehearse. */
package org.huanjie.cli;
