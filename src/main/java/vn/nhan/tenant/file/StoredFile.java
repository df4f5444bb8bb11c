package vn.nhan.tenant.file;

/**
 * A province file that an operator added while the platform was running.
 *
 * @param slug the name it would have as a file, without ending
 */
public record StoredFile(String slug, String yaml) {

    String label() {
        return slug + ".yaml";
    }
}
