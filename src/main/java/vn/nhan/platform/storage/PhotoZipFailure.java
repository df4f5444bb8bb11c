package vn.nhan.platform.storage;

import java.util.Map;
import vn.nhan.platform.problem.DomainFailure;
import vn.nhan.platform.problem.FailureKind;

/** Why an archive of photos is refused as a whole; nothing of it is kept. */
public final class PhotoZipFailure extends DomainFailure {

    private PhotoZipFailure(String code, Map<String, Object> args) {
        super(FailureKind.RULE_BROKEN, code, args);
    }

    private PhotoZipFailure(FailureKind kind, String code) {
        super(kind, code);
    }

    /** No ZIP archive, or a broken one. */
    static PhotoZipFailure damaged() {
        return new PhotoZipFailure(FailureKind.UNSUPPORTED, "photo-zip.damaged");
    }

    static PhotoZipFailure empty() {
        return new PhotoZipFailure(FailureKind.RULE_BROKEN, "photo-zip.empty");
    }

    static PhotoZipFailure password() {
        return new PhotoZipFailure(FailureKind.UNSUPPORTED, "photo-zip.password");
    }

    /** A name such as {@code ../../etc/passwd}, a path from the root on, or a symbolic link. */
    static PhotoZipFailure unsafeName() {
        return new PhotoZipFailure(FailureKind.RULE_BROKEN, "photo-zip.unsafe-name");
    }

    static PhotoZipFailure nested(String name) {
        return new PhotoZipFailure("photo-zip.nested", Map.of("name", name));
    }

    static PhotoZipFailure twice(String name) {
        return new PhotoZipFailure("photo-zip.twice", Map.of("name", name));
    }

    static PhotoZipFailure tooManyFiles(int max) {
        return new PhotoZipFailure("photo-zip.too-many-files", Map.of("max", max));
    }

    /** Small on the way, huge once unpacked. */
    static PhotoZipFailure unpacksTooLarge(int megabytes) {
        return new PhotoZipFailure("photo-zip.unpacks-too-large", Map.of("maxMegabytes", megabytes));
    }
}
