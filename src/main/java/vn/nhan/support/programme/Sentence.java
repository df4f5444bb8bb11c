package vn.nhan.support.programme;

import java.util.Map;

/**
 * One reason, as a code with what it speaks of; {@link ProgrammeSentences} says it in the reader's words.
 *
 * @param about values by name: numbers as digits, days as ISO 8601, codes of kinds and sizes, names as they stand
 */
public record Sentence(Reason code, Map<String, String> about) {

    public Sentence {
        about = Map.copyOf(about);
    }

    Sentence(Reason code) {
        this(code, Map.of());
    }

    String get(String name) {
        var value = about.get(name);
        if (value == null) {
            throw new IllegalStateException(code + " without " + name);
        }
        return value;
    }
}
