package vn.nhan.tenant.file;

/**
 * One thing wrong with one file.
 *
 * @param field path of the field, such as {@code programmes[0].period.to}; empty when the whole file is at fault
 */
record FileProblem(String file, String field, String says) {

    @Override
    public String toString() {
        return field.isEmpty() ? file + ": " + says : file + ": " + field + ": " + says;
    }
}
