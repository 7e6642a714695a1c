// SPDX-License-Identifier: Apache-2.0
/** Mixed work of several people at several nodes, and the model of what must be there in the end. */
package org.huanjie.itests.nodes.work;
