// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.api.error.Refused;
import org.huanjie.api.organisation.DistrictId;
import org.huanjie.core.InstallationFolder;
import org.huanjie.core.crypto.KeyFile;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * At the first start: the first administrator {@code admin} with a one-time password, which is written once to the log and to the
 * file {@code huanjie-first-password}, and must be changed at the first sign-in. The configuration {@code org.huanjie.core} names
 * the district: {@code district}, its id (e.g. the area code), and {@code districtName}.
 */
@Component(service = FirstAccount.class, immediate = true, configurationPid = "org.huanjie.core")
public final class FirstAccount {
    private static final Logger LOG = LoggerFactory.getLogger(FirstAccount.class);
    private static final String FILE = "huanjie-first-password";

    @Activate
    public FirstAccount(
            @Reference MakeFirstAccount make, @Reference InstallationFolder folder, Map<String, Object> configuration) {
        DistrictId district = new DistrictId(String.valueOf(configuration.getOrDefault("district", "district")));
        String name = String.valueOf(configuration.getOrDefault("districtName", "本区"));
        String password = Secrets.oneTimePassword();
        try {
            if (make.make(district, name, password)) {
                handOver(folder.file(FILE), password);
            }
        } catch (Refused refused) {
            if (refused.problem().code() != CommonProblem.CONCURRENT_CHANGE) {
                throw refused;
            }
            LOG.info("the first account was made by another node");
        }
    }

    private static void handOver(Path file, String password) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        KeyFile.write(file, password + "\n");
        LOG.warn(
                "首次启动：系统管理员登录名 {}，一次性密码 {}（也写在 {}），首次登录后须修改。First start: sign in once with it and change it.",
                MakeFirstAccount.LOGIN,
                password,
                file);
    }
}
