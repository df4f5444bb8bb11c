package vn.nhan.platform.storage;

import java.util.Locale;
import vn.nhan.platform.text.Vietnamese;

/**
 * The name of a photo's file as people mean it: capital letters, marks, folders and how a camera spells {@code .jpeg}
 * make no difference.
 *
 * @param key by which it is told from others
 * @param shown as it was written, without folders
 */
public record PhotoName(String key, String shown) {

    public static PhotoName of(String written) {
        var name = written.replace('\\', '/');
        name = Vietnamese.nfc(name.substring(name.lastIndexOf('/') + 1)).strip();
        var dot = name.lastIndexOf('.');
        var stem = dot > 0 ? name.substring(0, dot) : name;
        var ending = dot > 0 ? name.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
        return new PhotoName(Vietnamese.fold(stem) + "." + (ending.equals("jpeg") ? "jpg" : ending), name);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PhotoName name && name.key.equals(key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
