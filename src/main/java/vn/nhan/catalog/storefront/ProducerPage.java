package vn.nhan.catalog.storefront;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.ProfileWords;
import vn.nhan.business.profile.Contacts;
import vn.nhan.business.profile.Picture;
import vn.nhan.business.profile.ProducerCard;
import vn.nhan.business.profile.ProducerClaim;
import vn.nhan.business.profile.SpokenLanguage;
import vn.nhan.identity.PhoneNumber;
import vn.nhan.platform.text.Dates;

/**
 * A producer as shoppers read of it, in their language.
 *
 * @param organization the same as JSON-LD, safe to stand in a script element
 */
record ProducerPage(
        String name,
        String kind,
        String place,
        String province,
        @Nullable String representative,
        @Nullable String phone,
        @Nullable String phoneDialled,
        @Nullable String email,
        @Nullable String website,
        @Nullable String taxCode,
        @Nullable String registration,
        @Nullable String sector,
        @Nullable String languages,
        List<String> story,
        @Nullable Picture logo,
        List<Picture> pictures,
        String verifiedOn,
        String verifiedBy,
        List<Claim> claims,
        List<Ware> wares,
        String organization) {

    /** @param standing whether it is valid on the day of display */
    record Claim(String kind, String number, String issuer, String from, String until, boolean standing) {}

    /** What is read of a producer apart from its card. */
    record Found(ProducerCard card, Contacts.Contact contact, List<ProducerClaim> claims) {}

    static ProducerPage of(Found found, List<Ware> wares, String organization, Reader reader) {
        var card = found.card();
        var contact = found.contact();
        var locale = reader.locale();
        var words = ProfileWords.in(locale.getLanguage());
        var english = locale.getLanguage().equals("en");
        var nameEn = card.nameEn();
        var story = english && card.storyEn() != null ? card.storyEn() : card.story();
        return new ProducerPage(
                english && nameEn != null && !nameEn.isBlank() ? nameEn : card.name(),
                words.kind(card.kind()),
                joined(card.addressLine(), card.commune().in(locale)),
                card.province().in(locale),
                contact.representative(),
                contact.phone() == null ? null : new PhoneNumber(contact.phone()).display(),
                contact.phone(),
                contact.email(),
                card.website(),
                card.taxCode(),
                registration(card),
                card.sector() == null ? null : words.sector(card.sector()),
                languages(card, locale),
                story == null
                        ? List.of()
                        : story.lines().filter(line -> !line.isBlank()).toList(),
                card.logo(),
                card.pictures(),
                Dates.format(LocalDate.parse(card.verifiedOn())),
                card.verifiedBy().in(locale),
                found.claims().stream()
                        .map(claim -> claim(claim, reader.today()))
                        .toList(),
                wares,
                organization);
    }

    /** Who reads, and on which day. */
    record Reader(Locale locale, LocalDate today) {}

    private static @Nullable String registration(ProducerCard card) {
        var on = card.registeredOn() == null ? null : Dates.format(LocalDate.parse(card.registeredOn()));
        var text = joined(card.registrationNo(), on, card.registeredAt());
        return text.isEmpty() ? null : text;
    }

    private static @Nullable String languages(ProducerCard card, Locale locale) {
        return card.languages().isEmpty()
                ? null
                : card.languages().stream()
                        .flatMap(code -> SpokenLanguage.of(code).stream())
                        .map(language -> language.name().in(locale))
                        .collect(Collectors.joining(", "));
    }

    private static Claim claim(ProducerClaim claim, LocalDate today) {
        return new Claim(
                claim.kind(),
                claim.number(),
                claim.issuer(),
                Dates.format(claim.validFrom()),
                Dates.format(claim.validTo()),
                claim.isStanding(today));
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }
}
