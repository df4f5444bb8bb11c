package vn.nhan.business;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.fact.EInvoice;
import vn.nhan.business.fact.FirmSize;
import vn.nhan.business.fact.Sector;
import vn.nhan.platform.html.Choice;

/** What can be chosen in a profile, in the reader's words. */
public final class ProfileWords {

    private final BusinessMessages words;

    private ProfileWords(BusinessMessages words) {
        this.words = words;
    }

    /** @param language {@code vi} or {@code en} */
    public static ProfileWords in(String language) {
        return new ProfileWords(MessageBundles.get(BusinessMessages.class, Localized.Literal.of(language)));
    }

    boolean isKind(@Nullable String key) {
        return Arrays.stream(BusinessKind.values()).anyMatch(kind -> kind.key().equals(key));
    }

    List<KindOption> kinds() {
        return Arrays.stream(BusinessKind.values())
                .map(kind -> new KindOption(kind.key(), kind(kind), hint(kind)))
                .toList();
    }

    public String kind(BusinessKind kind) {
        return switch (kind) {
            case FARM_HOUSEHOLD -> words.kindFarmHousehold();
            case HOUSEHOLD_BUSINESS -> words.kindHouseholdBusiness();
            case COOPERATIVE_GROUP -> words.kindCooperativeGroup();
            case COOPERATIVE -> words.kindCooperative();
            case ENTERPRISE -> words.kindEnterprise();
        };
    }

    public List<Choice> sectors() {
        return Arrays.stream(Sector.values())
                .map(sector -> new Choice(sector.key(), sector(sector)))
                .toList();
    }

    public String sector(Sector sector) {
        return switch (sector) {
            case CROPS -> words.sectorCrops();
            case LIVESTOCK -> words.sectorLivestock();
            case AQUACULTURE -> words.sectorAquaculture();
            case FORESTRY -> words.sectorForestry();
            case FOOD_PROCESSING -> words.sectorFoodProcessing();
            case HANDICRAFT -> words.sectorHandicraft();
            case TRADE -> words.sectorTrade();
            case TOURISM -> words.sectorTourism();
            case LOGISTICS -> words.sectorLogistics();
            case SERVICES -> words.sectorServices();
        };
    }

    public List<Choice> eInvoices() {
        return Arrays.stream(EInvoice.values())
                .map(state -> new Choice(state.key(), eInvoice(state)))
                .toList();
    }

    public String eInvoice(EInvoice state) {
        return switch (state) {
            case NONE -> words.eInvoiceNone();
            case REGISTERED -> words.eInvoiceRegistered();
            case IN_USE -> words.eInvoiceInUse();
        };
    }

    public String size(FirmSize size) {
        return switch (size) {
            case MICRO -> words.sizeMicro();
            case SMALL -> words.sizeSmall();
            case MEDIUM -> words.sizeMedium();
            case LARGE -> words.sizeLarge();
        };
    }

    /** A field of a {@link BusinessProfile} as its form names it. */
    public String field(String name, BusinessKind kind) {
        return switch (name) {
            case "name" -> words.name();
            case "taxCode" -> words.taxCode();
            case "citizenId" -> words.citizenId();
            case "representative" -> kind.isOfOnePerson() ? words.headOfHousehold() : words.representative();
            case "addressLine" -> words.addressLine();
            case "commune" -> words.commune();
            case "phone" -> words.phone();
            case "story" -> words.story();
            case "registration.number" -> words.registrationNumber();
            case "registration.date" ->
                kind == BusinessKind.COOPERATIVE_GROUP ? words.contractDate() : words.registrationDate();
            case "registration.place" ->
                kind == BusinessKind.COOPERATIVE_GROUP ? words.contractPlace() : words.registrationPlace();
            default -> throw new IllegalArgumentException(name);
        };
    }

    private String hint(BusinessKind kind) {
        return switch (kind) {
            case FARM_HOUSEHOLD -> words.kindFarmHouseholdHint();
            case HOUSEHOLD_BUSINESS -> words.kindHouseholdBusinessHint();
            case COOPERATIVE_GROUP -> words.kindCooperativeGroupHint();
            case COOPERATIVE -> words.kindCooperativeHint();
            case ENTERPRISE -> words.kindEnterpriseHint();
        };
    }
}
