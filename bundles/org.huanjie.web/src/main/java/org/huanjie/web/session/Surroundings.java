// SPDX-License-Identifier: Apache-2.0
package org.huanjie.web.session;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.Designate;

/** How this installation is reached: its own address, the portals around it, the proxies in front of it. */
@Component(service = Surroundings.class, configurationPid = "org.huanjie.web")
@Designate(ocd = WebSettings.class)
public final class Surroundings {
    private final String publicUrl;
    private final Set<String> portals;
    private final boolean crossSite;
    private final Set<String> proxies;

    @Activate
    public Surroundings(WebSettings settings) {
        publicUrl = origin(settings.public_url());
        portals = words(settings.portal_origins());
        crossSite = settings.cookie_same_site().strip().equalsIgnoreCase("None");
        proxies = words(settings.trusted_proxies());
    }

    /**
     * The origin that a write must come from.
     *
     * @param seen scheme and host as the request shows them; believed only where no public address is set
     */
    String self(String seen) {
        return publicUrl.isEmpty() ? origin(seen) : publicUrl;
    }

    /** True if cookies may only travel over TLS. */
    boolean secure(boolean requestIsSecure) {
        return requestIsSecure || crossSite || publicUrl.startsWith("https:");
    }

    /** True if our pages stand in a frame of another site. */
    boolean crossSite() {
        return crossSite;
    }

    /** Who may frame our pages, for {@code frame-ancestors}. */
    public String frameAncestors() {
        return portals.isEmpty() ? "'self'" : "'self' " + String.join(" ", portals);
    }

    /**
     * The client's address: the nearest one that is no trusted proxy.
     *
     * @param peer      address of the connection
     * @param forwarded the header {@code X-Forwarded-For}; empty if absent
     */
    String client(String peer, String forwarded) {
        String address = peer;
        String[] hops = forwarded.isBlank() ? new String[0] : forwarded.split(",");
        for (int i = hops.length - 1; i >= 0 && proxies.contains(address); i--) {
            address = hops[i].strip();
        }
        return address.length() > 45 ? address.substring(0, 45) : address;
    }

    /** Browsers leave out the usual port and any path. */
    private static String origin(String url) {
        String text = url.strip().toLowerCase(Locale.ROOT);
        int path = text.indexOf('/', text.indexOf("://") + 3);
        String origin = text.contains("://") && path > 0 ? text.substring(0, path) : text;
        boolean usualPort = (origin.startsWith("http:") && origin.endsWith(":80"))
                || (origin.startsWith("https:") && origin.endsWith(":443"));
        return usualPort ? origin.substring(0, origin.lastIndexOf(':')) : origin;
    }

    private static Set<String> words(String text) {
        Set<String> words = new LinkedHashSet<>(Arrays.asList(text.strip().split("\\s+")));
        words.remove("");
        return words;
    }
}
