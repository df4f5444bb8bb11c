package vn.nhan.support.assessment;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.Arrays;
import java.util.List;
import vn.nhan.business.fact.FirmSize;
import vn.nhan.business.fact.Sector;
import vn.nhan.platform.html.Choice;

/** What sectors, sizes and givers are called in the reader's language. */
final class AssessmentWords {

    private final AssessmentDeskMessages words;

    AssessmentWords(String language) {
        this.words = MessageBundles.get(AssessmentDeskMessages.class, Localized.Literal.of(language));
    }

    String of(Sector sector) {
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

    String of(FirmSize size) {
        return switch (size) {
            case MICRO -> words.sizeMicro();
            case SMALL -> words.sizeSmall();
            case MEDIUM -> words.sizeMedium();
            case LARGE -> words.sizeLarge();
        };
    }

    String of(GivenAs as) {
        return switch (as) {
            case MEMBER -> words.givenMember();
            case HELPER -> words.givenHelper();
            case OFFICER -> words.givenOfficer();
        };
    }

    /** For a key of the database; empty where nobody has told. */
    String sector(String key) {
        return key.isEmpty() ? words.notTold() : of(Sector.of(key));
    }

    String size(String key) {
        return key.isEmpty() ? words.notTold() : of(FirmSize.of(key));
    }

    List<Choice> sectors() {
        return Arrays.stream(Sector.values())
                .map(sector -> new Choice(sector.key(), of(sector)))
                .toList();
    }

    List<Choice> sizes() {
        return Arrays.stream(FirmSize.values())
                .map(size -> new Choice(size.key(), of(size)))
                .toList();
    }
}
