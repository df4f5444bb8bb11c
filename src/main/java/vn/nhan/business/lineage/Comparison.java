package vn.nhan.business.lineage;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Two records side by side: {@code kept} goes on when they are merged. */
record Comparison(Card kept, Card other, List<Row> rows) {

    record Card(UUID id, String name, String kind, String status) {

        static Card of(RecordFacts facts, LineageWords words) {
            return new Card(
                    facts.id(),
                    String.valueOf(facts.text("name")),
                    words.kind(facts.kind()),
                    facts.status().key());
        }
    }

    /**
     * @param differs whether both say something, and not the same
     * @param taken whether the other's is kept
     */
    record Row(
            String key,
            String label,
            @Nullable String kept,
            @Nullable String other,
            boolean differs,
            boolean taken,
            boolean left) {}

    static Comparison of(DuplicateService.Compared both, Map<MergeField, MergePlan.Side> chosen, Reader reader) {
        var plan = MergePlan.of(both.kept(), both.other(), chosen);
        return new Comparison(
                Card.of(both.kept(), reader.words()),
                Card.of(both.other(), reader.words()),
                Arrays.stream(MergeField.values())
                        .filter(field -> field.isGiven(both.kept()) || field.isGiven(both.other()))
                        .map(field -> row(field, both, plan, reader))
                        .toList());
    }

    public List<Row> taken() {
        return rows.stream().filter(Row::taken).toList();
    }

    public List<Row> left() {
        return rows.stream().filter(Row::left).toList();
    }

    private static Row row(MergeField field, DuplicateService.Compared both, MergePlan plan, Reader reader) {
        return new Row(
                field.key(),
                reader.words().field(field),
                reader.value(field, both.kept()),
                reader.value(field, both.other()),
                field.isGiven(both.kept())
                        && field.isGiven(both.other())
                        && field.fits(both.kept().kind())
                        && !field.isSame(both.kept(), both.other()),
                plan.taken().contains(field),
                plan.leftBehind().contains(field));
    }

    /** Who reads it: in their words, and as much of a number as they may see. */
    record Reader(LineageWords words, MaskedNumbers numbers) {

        @Nullable
        String value(MergeField field, RecordFacts facts) {
            if (!field.isGiven(facts)) {
                return null;
            }
            return switch (field) {
                case PHONE -> numbers.phone(facts);
                case CITIZEN_ID -> numbers.citizenId(facts);
                default -> words.value(field, facts);
            };
        }
    }
}
