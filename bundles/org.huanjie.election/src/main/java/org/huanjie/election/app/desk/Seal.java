// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.app.desk;

import org.huanjie.api.security.FieldCipher;
import org.huanjie.election.domain.SealedText;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Encrypts class-4 texts before they reach a record. */
@Component(service = Seal.class)
public final class Seal {
    private final FieldCipher cipher;

    @Activate
    public Seal(@Reference FieldCipher cipher) {
        this.cipher = cipher;
    }

    /** The text, encrypted; nothing for an empty text. */
    public SealedText close(String plain) {
        return plain.isEmpty() ? SealedText.NONE : new SealedText(cipher.encrypt(plain));
    }

    /** The text in clear. */
    public String open(SealedText sealed) {
        return sealed.isEmpty() ? "" : cipher.decrypt(sealed.cipher());
    }
}
