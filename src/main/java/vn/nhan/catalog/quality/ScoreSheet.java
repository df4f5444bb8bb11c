package vn.nhan.catalog.quality;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** What a product scores in each language, as a page shows it. */
record ScoreSheet(UUID product, String name, UUID business, String producer, int rulesVersion, List<Part> parts) {

    /**
     * @param address of the page where all of it stands
     * @param key {@code vi} or {@code en}
     */
    record Part(
            String key, String language, int score, String address, List<Side> sides, List<Sentences.Said> findings) {

        public String getTone() {
            return Tone.of(score);
        }
    }

    record Side(String name, int percent) {}

    static ScoreSheet of(QualityService.Sheet sheet, Locale reader) {
        var words = QualityWords.in(reader);
        return new ScoreSheet(
                sheet.product().id(),
                sheet.product().name(),
                sheet.business().id(),
                sheet.business().name(),
                sheet.quality().rulesVersion(),
                sheet.quality().languages().stream()
                        .map(one -> new Part(
                                one.language().key(),
                                words.language(one.language()),
                                one.score(),
                                "/my/products/" + sheet.product().id() + "/quality#"
                                        + one.language().key(),
                                one.dimensions().stream()
                                        .map(side -> new Side(words.dimension(side.dimension()), side.percent()))
                                        .toList(),
                                one.findings()))
                        .toList());
    }
}
