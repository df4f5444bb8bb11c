package vn.nhan.business.search;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of this room. Texts: {@code messages/search.properties} (Vietnamese) and {@code search_en.properties}. */
@MessageBundle("search")
interface SearchMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String q();

    @Message
    String qHint();

    @Message
    String find();

    @Message
    String filters();

    @Message
    String anywhere();

    @Message
    String commune();

    @Message
    String anySector();

    @Message
    String sector();

    @Message
    String anyKind();

    @Message
    String kind();

    @Message
    String anyStage();

    @Message
    String stage();

    @Message
    String clear();

    @Message
    String status();

    @Message
    String statusAny();

    @Message
    String statusVerified();

    @Message
    String statusSubmitted();

    @Message
    String statusInReview();

    @Message
    String statusReturned();

    @Message
    String statusSuspended();

    @Message
    String statusClosed();

    @Message
    String statusDraft();

    @Message
    String stageInvited();

    @Message
    String stageRegistered();

    @Message
    String stageIdentityVerified();

    @Message
    String stageTrained();

    @Message
    String stageFirstListing();

    @Message
    String stageFirstPublished();

    @Message
    String stageActive();

    @Message
    String stageDormant();

    @Message
    String caption();

    @Message
    String name();

    @Message
    String taxCode();

    @Message
    String sentOn();

    @Message
    String merged();

    @Message
    String noneTitle();

    @Message
    String noneText();

    @Message
    String noneAction();

    @Message
    String emptyTitle();

    @Message
    String emptyText();

    @Message
    String emptyAction();

    @Message
    String duplicates();
}
