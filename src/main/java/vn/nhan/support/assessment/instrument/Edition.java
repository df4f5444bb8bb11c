package vn.nhan.support.assessment.instrument;

/**
 * One version of one instrument: what scores have in common that may be compared.
 *
 * @param code such as {@code 1567-2025}, or {@code hung-yen-htx} for a province's own
 * @param number counted from 1
 */
public record Edition(String code, int number) {

    /** The name of a question or pillar beyond its instrument: {@code 1567-2025:web-shop}. */
    public String name(String part) {
        return code + ":" + part;
    }

    /** Whether the name is that of a question or pillar of this instrument. */
    public boolean isNameOf(String name) {
        return name.startsWith(code + ":");
    }
}
