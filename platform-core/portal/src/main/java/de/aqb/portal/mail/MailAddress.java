package de.aqb.portal.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;

/** Tells which mail addresses the portal writes to: one plain address, without a name, a comment or a line break. */
public final class MailAddress {

    /** The longest address that a mail server has to take. */
    public static final int MAX_LENGTH = 254;

    private MailAddress() {}

    /** Whether mails can be sent to this address, as far as it tells itself. */
    public static boolean isValid(String address) {
        if (address.length() > MAX_LENGTH || !address.chars().allMatch(MailAddress::isPlain)) {
            return false;
        }
        try {
            new InternetAddress(address, true).validate();
            return address.indexOf('@') > 0 && address.indexOf('@') == address.lastIndexOf('@');
        } catch (AddressException noAddress) {
            return false;
        }
    }

    private static boolean isPlain(int c) {
        return c > ' ' && c < 0x7f && "\"(),:;<>[\\]".indexOf(c) < 0;
    }
}
