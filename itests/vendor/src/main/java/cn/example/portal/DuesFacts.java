// SPDX-License-Identifier: Apache-2.0
package cn.example.portal;

import java.util.Map;
import java.util.Set;
import org.huanjie.api.fact.Fact;
import org.huanjie.api.fact.FactName;
import org.huanjie.api.fact.FactQuery;
import org.huanjie.api.fact.FactSource;
import org.huanjie.api.module.ModuleName;
import org.huanjie.api.rule.Reason;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;

/**
 * Whether the Party dues (党费) of every community are settled, from the books of the portal. The books of this sample are the file
 * {@code etc/cn.example.portal.cfg} with {@code dues=settled} or {@code dues=open}.
 */
@Component(configurationPid = "cn.example.portal")
public final class DuesFacts implements FactSource {
    private static final FactName SETTLED = FactName.of("portal.duesSettled");

    private volatile Map<String, Object> books = Map.of();

    @Activate
    @Modified
    void open(Map<String, Object> configured) {
        books = Map.copyOf(configured);
    }

    @Override
    public ModuleName module() {
        return Portal.NAME;
    }

    @Override
    public Set<FactName> offers() {
        return Set.of(SETTLED);
    }

    @Override
    public Fact read(FactName name, FactQuery query) {
        Object dues = books.get("dues");
        if (dues == null) {
            return Fact.unknown(name, "门户尚未登记党费账目。请先在门户登记。", "The portal has no books yet. Keep them first.");
        }
        String street = query.election().street().value();
        return switch (dues.toString()) {
            case "settled" -> Fact.flag(name, true, "books[" + street + "]");
            case "open" ->
                Fact.flag(name, false, "books[" + street + "]", new Reason("门户账目显示尚有未缴党费。", "Dues are open.", "门户账目"));
            default -> throw new IllegalStateException("not readable: dues=" + dues);
        };
    }
}
