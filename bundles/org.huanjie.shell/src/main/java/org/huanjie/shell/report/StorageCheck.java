// SPDX-License-Identifier: Apache-2.0
package org.huanjie.shell.report;

import java.util.ArrayList;
import java.util.List;

/** Says what is wrong with the data source, the database below it and what stands between them. */
final class StorageCheck {
    private static final String FILE = "etc/org.ops4j.datasource-huanjie.cfg";

    private StorageCheck() {}

    static List<Finding> of(Storage it) {
        List<Finding> findings = new ArrayList<>();
        if (it.managers() != 1) {
            findings.add(managers(it));
        }
        if (it.url().isEmpty()) {
            findings.add(unconfigured());
            return findings;
        }
        if (it.drivers() == 0) {
            findings.add(noDriver());
        }
        if (!it.xa()) {
            findings.add(noTransactions());
        }
        if (it.drivers() > 1) {
            findings.add(drivers(it));
        }
        findings.add(database(it));
        if (it.url().startsWith("jdbc:h2:")) {
            findings.add(trial());
        }
        return findings;
    }

    private static Finding unconfigured() {
        return Finding.bad(
                "没有配置数据源",
                "no data source is configured",
                "放好 " + FILE + "（须含 osgi.jdbc.driver.name、url、dataSourceName=huanjie、xa=true）/ put that file there");
    }

    private static Finding noDriver() {
        return Finding.bad(
                "数据源所要的数据库驱动没有安装",
                "the driver that the data source asks for is not installed",
                "执行 feature:install huanjie-postgresql，并核对 " + FILE + " 中的 osgi.jdbc.driver.name / install it, and"
                        + " check that name");
    }

    private static Finding drivers(Storage it) {
        return Finding.hint(
                "容器中有 " + it.drivers() + " 个同名的数据库驱动，数据源可能取到另一个",
                it.drivers() + " database drivers have the same name; the data source may get the other one",
                "宿主已有该驱动时，卸下 huanjie-h2 或 huanjie-postgresql / remove ours where the host has its own");
    }

    private static Finding noTransactions() {
        return Finding.bad(
                "数据源没有 xa=true，一次办理就不是一个事务，系统拒绝启动",
                "the data source lacks xa=true: an act would not be one transaction, and core refuses to start",
                "在 " + FILE + " 中写 xa = true / put it there");
    }

    private static Finding trial() {
        return Finding.hint(
                "使用内置数据库 H2，仅供试用",
                "embedded database H2, for trial only",
                "正式选举请改用 PostgreSQL：修改 " + FILE + " / use PostgreSQL for a real election");
    }

    private static Finding managers(Storage it) {
        return Finding.bad(
                "容器中有 " + it.managers() + " 个事务管理器，应当只有一个",
                "there are " + it.managers() + " transaction managers; there must be one",
                "没有时执行 feature:install transaction；多于一个时用 service:list javax.transaction.TransactionManager"
                        + " 找出多余的 / install the feature where there is none, find the second where there are two");
    }

    private static Finding database(Storage it) {
        return it.answers()
                ? Finding.good("数据库有响应", "the database answers")
                : Finding.bad(
                        "数据库没有响应",
                        "the database does not answer",
                        "确认数据库已启动、地址和口令正确、磁盘未满 / start it, check address, password and disk");
    }
}
