package vn.nhan.support.expert;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.html.Formats;

/** An expert as everybody reads one. */
record ExpertCard(
        UUID id,
        String name,
        String kind,
        @Nullable String about,
        String fields,
        String sectors,
        String languages,
        List<String> ways,
        @Nullable String fee,
        @Nullable String rated,
        Directory.Recognised recognised) {

    static ExpertCard of(Directory.Card card, ExpertWords words) {
        var texts = words.messages();
        return new ExpertCard(
                card.id(),
                card.name(),
                card.kind() == ExpertKind.PERSON ? texts.person() : texts.organisation(),
                card.about(),
                words.needs(card.fields()),
                words.sectors(card.sectors()),
                words.languages(card.languages()),
                ways(card.where(), texts),
                card.feeADay() == null ? null : Formats.dong(card.feeADay()),
                card.ratings() == 0 ? null : texts.rated(words.stars(card.stars()), card.ratings()),
                card.recognised());
    }

    private static List<String> ways(Directory.Where where, ExpertMessages texts) {
        var onSite = where.wholeProvince() ? texts.wholeProvince() : texts.someCommunes();
        if (!where.onSite()) {
            return List.of(texts.remote());
        }
        return where.remote() ? List.of(onSite, texts.remote()) : List.of(onSite);
    }
}
