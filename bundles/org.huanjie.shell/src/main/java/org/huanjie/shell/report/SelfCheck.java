// SPDX-License-Identifier: Apache-2.0
package org.huanjie.shell.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.huanjie.api.module.ModuleName;

/** Says what is missing in an installation and what to do about it. */
public final class SelfCheck {
    /** Documents (文书) has no feature in this release: nobody can install it. */
    private static final List<ModuleName> DELIVERED = ModuleName.ours().stream()
            .filter(module -> !module.equals(ModuleName.TEMPLATE))
            .toList();

    private SelfCheck() {}

    /** All findings, in the order in which to work them off. */
    public static List<Finding> of(Installation it) {
        List<Finding> findings = new ArrayList<>();
        findings.add(bundles(it));
        findings.addAll(StorageCheck.of(it.storage()));
        findings.add(core(it));
        findings.add(rest(it));
        for (ModuleName module : DELIVERED) {
            findings.add(module(it, module));
        }
        it.vendors().forEach(offer -> findings.addAll(VendorCheck.of(offer)));
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
