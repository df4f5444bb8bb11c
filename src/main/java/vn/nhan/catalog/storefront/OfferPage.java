package vn.nhan.catalog.storefront;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.bank.Payees;
import vn.nhan.business.profile.Contacts;
import vn.nhan.business.profile.ProducerClaim;
import vn.nhan.catalog.season.Season;
import vn.nhan.identity.PhoneNumber;
import vn.nhan.platform.measure.Grams;
import vn.nhan.platform.money.Dong;
import vn.nhan.platform.text.Dates;
import vn.nhan.platform.text.Prose;

/**
 * Goods as shoppers read of them, in their language, true at the moment of display.
 *
 * @param about HTML of what the seller says of them; null without a word
 * @param story HTML of their story; null without one
 * @param season null where they are to be had all year
 * @param star null where none stands
 * @param pay null unless an officer has confirmed an account of a verified seller
 * @param data the same as JSON-LD, safe to stand in a script element
 * @param summary plain text, a line or two
 */
record OfferPage(
        Ware ware,
        Address address,
        @Nullable String category,
        @Nullable String about,
        @Nullable String story,
        List<Pack> packs,
        @Nullable Spell season,
        @Nullable Star star,
        List<Said> facts,
        List<Certificate> certificates,
        List<Lot> lots,
        Reach reach,
        @Nullable Pay pay,
        String summary,
        String data) {

    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("dd/MM", Locale.ROOT);
    private static final int SUMMARY = 200;
    private static final int KEEPS_DAYS = 180;
    private static final String SHELF_LIFE = "shelf-life";

    /**
     * @param canonical of the page, with scheme and host, whatever host it is read on
     * @param picture absolute, or null
     */
    record Address(
            String path,
            String canonical,
            String host,
            @Nullable String picture) {}

    /**
     * @param state key of {@link Availability.State}
     * @param left packages that can be sold; null where they are not counted
     */
    record Pack(
            String id,
            String unit,
            @Nullable String more,
            String price,
            String perKg,
            String state,
            @Nullable Long left,
            @Nullable String readyOn,
            @Nullable String gtin,
            boolean gtinChecked) {

        public boolean isPayable() {
            return !id.isEmpty()
                    && !state.equals(Availability.State.SOLD_OUT.key())
                    && !state.equals(Availability.State.OUT_OF_SEASON.key());
        }
    }

    /** @param until day and month of its end while it lasts; {@code from}: when it begins, when it does not last */
    record Spell(
            boolean now,
            @Nullable String until,
            @Nullable String from,
            @Nullable String preorderReady) {}

    record Star(
            int stars, String decision, String issuer, String issuedOn, String until, String level, String saidBy) {}

    record Said(String name, String value) {}

    record Certificate(String kind, String number, String issuer, String from, String until) {}

    record Lot(String code, String href, String harvestedOn, List<Certificate> proofs) {}

    record Reach(
            @Nullable String phone,
            @Nullable String phoneDialled,
            @Nullable String email,
            @Nullable String representative) {

        public boolean isAny() {
            return phone != null || email != null || representative != null;
        }
    }

    record Pay(String bank, String owner) {}

    /** What was read of an offer. */
    record Found(
            GoodsQueries.Found goods,
            List<SaleLot> lots,
            List<ProducerClaim> claims,
            Contacts.Contact contact,
            Payees.@Nullable Payee payee) {

        StorefrontCard card() {
            return goods.card();
        }

        /** Those that may still be on sale that day. */
        Found on(LocalDate day) {
            var keeps = shelfLife();
            return new Found(
                    goods,
                    lots.stream().filter(lot -> lot.isOnSale(day, keeps)).toList(),
                    claims.stream().filter(claim -> claim.isStanding(day)).toList(),
                    contact,
                    payee);
        }

        private int shelfLife() {
            return card().facts().stream()
                    .filter(fact -> fact.code().equals(SHELF_LIFE))
                    .map(fact -> fact.value().strip())
                    .filter(days -> days.matches("[0-9]{1,5}"))
                    .mapToInt(Integer::parseInt)
                    .findFirst()
                    .orElse(KEEPS_DAYS);
        }
    }

    /** Who reads, and when. */
    record Reader(Locale locale, Instant now) {

        LocalDate today() {
            return Dates.dayOf(now);
        }

        @Nullable
        String text(@Nullable String vietnamese, @Nullable String english) {
            return locale.getLanguage().equals("en") && english != null && !english.isBlank() ? english : vietnamese;
        }
    }

    static OfferPage of(Found found, Ware ware, Address address, String data, Reader reader) {
        var card = found.card();
        var about = reader.text(card.description(), card.descriptionEn());
        var story = reader.text(card.story(), card.storyEn());
        var category = card.category();
        var payee = found.payee();
        return new OfferPage(
                ware,
                address,
                category.isEmpty()
                        ? null
                        : category.get(category.size() - 1).name().in(reader.locale()),
                about == null || about.isBlank() ? null : Prose.html(about),
                story == null || story.isBlank() ? null : Prose.html(story),
                card.variants().stream()
                        .map(variant -> pack(card, variant, reader))
                        .toList(),
                spell(card, reader.today()),
                star(card, ware, reader),
                card.facts().stream()
                        .map(fact -> new Said(fact.name().in(reader.locale()), fact.value()))
                        .toList(),
                found.claims().stream().map(OfferPage::certificate).toList(),
                found.lots().stream().map(OfferPage::lot).toList(),
                reach(found.contact()),
                payee == null ? null : new Pay(payee.bank(), payee.owner()),
                summary(ware, about),
                data);
    }

    private static Pack pack(StorefrontCard card, StorefrontCard.Variant variant, Reader reader) {
        var available = Availability.of(card, variant, reader.now());
        var readyOn = available.readyOn();
        return new Pack(
                variant.id() == null ? "" : variant.id().toString(),
                new Grams(variant.netWeightGrams()).display(),
                joined(variant.packaging(), variant.grade()),
                new Dong(variant.priceDong()).display(),
                new Dong(variant.priceDongPerKg()).display(),
                available.state().key(),
                available.left(),
                readyOn == null ? null : Dates.format(readyOn),
                variant.gtin(),
                variant.gtinChecked());
    }

    private static @Nullable Spell spell(StorefrontCard card, LocalDate today) {
        var preorder = card.forecasts().stream()
                .filter(forecast -> forecast.isOpenOn(today))
                .map(forecast -> Dates.format(forecast.readyOn()))
                .findFirst()
                .orElse(null);
        var lasting =
                card.seasons().stream().filter(season -> season.holds(today)).findFirst();
        if (lasting.isPresent()) {
            return new Spell(true, DAY_OF_YEAR.format(lasting.get().ends()), null, null);
        }
        var next = next(card.seasons(), MonthDay.from(today));
        return next == null && preorder == null
                ? null
                : new Spell(false, null, next == null ? null : DAY_OF_YEAR.format(next), preorder);
    }

    private static @Nullable MonthDay next(List<Season> seasons, MonthDay today) {
        return seasons.stream()
                .map(Season::starts)
                .filter(start -> start.isAfter(today))
                .min(MonthDay::compareTo)
                .orElseGet(() -> seasons.stream()
                        .map(Season::starts)
                        .min(MonthDay::compareTo)
                        .orElse(null));
    }

    private static @Nullable Star star(StorefrontCard card, Ware ware, Reader reader) {
        return card.recognition(reader.now())
                .map(one -> new Star(
                        one.stars(),
                        one.decision(),
                        one.issuer(),
                        Dates.format(one.issuedOn()),
                        Dates.format(Dates.dayOf(one.until().minusMillis(1))),
                        one.level(),
                        one.checkedBy() == null
                                ? ware.producer()
                                : one.checkedBy().in(reader.locale())))
                .orElse(null);
    }

    private static Certificate certificate(ProducerClaim claim) {
        return new Certificate(
                claim.kind(),
                claim.number(),
                claim.issuer(),
                Dates.format(claim.validFrom()),
                Dates.format(claim.validTo()));
    }

    private static Lot lot(SaleLot lot) {
        return new Lot(
                lot.code(),
                lot.path(),
                Dates.format(lot.harvestedOn()),
                lot.proofs().stream()
                        .map(proof -> new Certificate(
                                proof.scheme(),
                                proof.number(),
                                proof.body(),
                                Dates.format(proof.validFrom()),
                                Dates.format(proof.validTo())))
                        .toList());
    }

    private static Reach reach(Contacts.Contact contact) {
        var phone = contact.phone();
        return new Reach(
                phone == null ? null : new PhoneNumber(phone).display(),
                phone,
                contact.email(),
                contact.representative());
    }

    private static String summary(Ware ware, @Nullable String about) {
        var text = about == null
                ? ware.producer() + " · " + ware.commune()
                : Prose.plain(about).replaceAll("\\s+", " ").strip();
        return text.length() <= SUMMARY
                ? text
                : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, SUMMARY))) + "…";
    }

    private static @Nullable String joined(@Nullable String one, @Nullable String other) {
        return one == null || other == null ? (one == null ? other : one) : one + ", " + other;
    }
}
