package vn.nhan.business.bank;

import java.util.List;
import vn.nhan.platform.text.Vietnamese;

/**
 * Whether an account belongs to who says so. Banks print names without marks and shorten what firms are; so both sides
 * are compared folded, without blanks, in their short forms.
 */
final class OwnerName {

    private OwnerName() {}

    /** @param names the business's own and that of its representative */
    static boolean matches(String owner, List<String> names) {
        var given = key(owner);
        return !given.isEmpty() && names.stream().map(OwnerName::key).anyMatch(given::equals);
    }

    private static String key(String name) {
        return Vietnamese.fold(name)
                .replace("hop tac xa", "htx")
                .replace("to hop tac", "tht")
                .replace("cong ti", "cty")
                .replace("trach nhiem huu han", "tnhh")
                .replace("co phan", "cp")
                .replace("ho kinh doanh", "hkd")
                .replace(" ", "");
    }
}
