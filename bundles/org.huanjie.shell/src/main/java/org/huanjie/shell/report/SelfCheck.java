// SPDX-License-Identifier: Apache-2.0
package org.huanjie.shell.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.huanjie.api.module.ModuleName;

/** Says what is missing in an installation and what to do about it. */
public final class SelfCheck {
    private SelfCheck() {}

    /** All findings, in the order in which to work them off. */
    public static List<Finding> of(Installation it) {
        List<Finding> findings = new ArrayList<>();
        findings.add(bundles(it));
        findings.add(database(it));
        if (it.databaseUrl().startsWith("jdbc:h2:")) {
            findings.add(Finding.hint(
                    "使用内置数据库 H2，仅供试用",
                    "embedded database H2, for trial only",
                    "正式选举请改用 PostgreSQL：修改 etc/org.ops4j.datasource-huanjie.cfg / use PostgreSQL for a real election"));
        }
        findings.add(core(it));
        findings.add(rest(it));
        for (ModuleName module : ModuleName.values()) {
            findings.add(module(it, module));
        }
        findings.addAll(firstSteps(it));
        return findings;
    }

    private static Finding bundles(Installation it) {
        return it.stuck().isEmpty()
                ? Finding.good("所有组件已启动", "every bundle is active")
                : Finding.bad(
                        "组件未启动：" + String.join("、", it.stuck()),
                        "bundles not active",
                        "bundle:diag 可查看原因；随后 bundle:start 组件名 / bundle:diag says why, then bundle:start");
    }

    private static Finding database(Installation it) {
        if (it.databaseUrl().isEmpty()) {
            return Finding.bad(
                    "没有数据源",
                    "no data source",
                    "检查 etc/org.ops4j.datasource-huanjie.cfg（须含 osgi.jdbc.driver.name、url、xa=true）/ check that file");
        }
        return it.answers()
                ? Finding.good("数据库有响应", "the database answers")
                : Finding.bad(
                        "数据库没有响应",
                        "the database does not answer",
                        "确认数据库已启动、地址和口令正确、磁盘未满 / start it, check address, password and disk");
    }

    private static Finding core(Installation it) {
        return it.coreUp()
                ? Finding.good("基础模块已就绪", "core is ready")
                : Finding.bad(
                        "基础模块未就绪",
                        "core is not ready",
                        "通常是数据库的原因；log:display 可查看 org.huanjie.core 的日志 / usually the database; see the log");
    }

    private static Finding rest(Installation it) {
        return it.restUp()
                ? Finding.good("REST 接口已就绪", "the REST interface is up")
                : Finding.bad(
                        "REST 接口未就绪",
                        "the REST interface is not up",
                        "确认已安装 http-whiteboard 特性且端口未被占用（etc/org.ops4j.pax.web.cfg）/ check feature http-whiteboard and the port");
    }

    private static Finding module(Installation it, ModuleName module) {
        String name = module.name().toLowerCase(Locale.ROOT);
        return it.modules().contains(module)
                ? Finding.good("模块“" + module.zh() + "”已安装", "module " + name + " is installed")
                : Finding.hint(
                        "模块“" + module.zh() + "”未安装",
                        "module " + name + " is not installed",
                        "需要时执行 feature:install huanjie-" + name + " / install it if it is wanted");
    }

    private static List<Finding> firstSteps(Installation it) {
        List<Finding> findings = new ArrayList<>();
        if (it.firstPassword()) {
            findings.add(Finding.hint(
                    "首个管理员的一次性口令文件仍在",
                    "the file with the first administrator's one-time password is still there",
                    "登录并修改口令后删除该文件 / sign in, change the password, remove the file"));
        }
        if (it.streets() == 0) {
            findings.add(Finding.hint(
                    "还没有街道",
                    "there is no street yet",
                    "由管理员登记区、街道、社区和人员（POST /organisations、/people）/ an administrator registers them"));
        }
        return findings;
    }
}
