package vn.nhan.catalog.quality;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of this room. Texts: {@code messages/quality.properties} (Vietnamese) and {@code quality_en.properties}. */
@MessageBundle("quality")
interface QualityMessages {
    @Message
    String myTitle();

    @Message
    String myLead();

    @Message
    String myEmptyTitle();

    @Message
    String myEmptyText();

    @Message
    String myEmptyAction();

    @Message
    String navTitle();

    @Message
    String title();

    @Message
    String product();

    @Message
    String producer();

    @Message
    String commune();

    @Message
    String score();

    @Message
    String next();

    @Message
    String nothing();

    @Message
    String open();

    @Message
    String scoreOf(Integer score);

    @Message
    String inVi();

    @Message
    String inEn();

    @Message
    String lost(Integer lost);

    @Message
    String mend();

    @Message
    String toMend();

    @Message
    String allGood();

    @Message
    String sides();

    @Message
    String percent(Integer percent);

    @Message
    String completeness();

    @Message
    String accuracy();

    @Message
    String uniqueness();

    @Message
    String consistency();

    @Message
    String timeliness();

    @Message
    String validity();

    @Message
    String backToProduct();

    @Message
    String rules(Integer wanted);

    @Message
    String officeLead();

    @Message
    String middling();

    @Message
    String low();

    @Message
    String copies();

    @Message
    String underWay(Long judged, Long of);

    @Message
    String language();

    @Message
    String dimension();

    @Message
    String anyDimension();

    @Message
    String anywhere();

    @Message
    String filter();

    @Message
    String clear();

    @Message
    String caption();

    @Message
    String noneTitle();

    @Message
    String noneText();

    @Message
    String emptyTitle();

    @Message
    String emptyText();

    @Message
    String emptyAction();

    @Message
    String sidesWeak();

    @Message
    String copiesTitle();

    @Message
    String copiesLead();

    @Message
    String copiesCaption();

    @Message
    String copiesEmptyTitle();

    @Message
    String copiesEmptyText();

    @Message
    String copiesEmptyAction();

    @Message
    String later();

    @Message
    String earlier();

    @Message
    String what();

    @Message
    String kindPhoto(Integer bits);

    @Message
    String kindVi(Integer percent);

    @Message
    String kindEn(Integer percent);

    @Message
    String since(String day);

    @Message
    String own();

    @Message
    String alikeTitle();
}
