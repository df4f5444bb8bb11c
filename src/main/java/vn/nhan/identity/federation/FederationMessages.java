package vn.nhan.identity.federation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of this room. Texts: {@code messages/federation.properties} (Vietnamese) and {@code federation_en.properties}. */
@MessageBundle("federation")
interface FederationMessages {
    @Message
    String otherWays();

    @Message
    String forOfficers();

    @Message
    String signInWith(String provider);

    @Message
    String endedTitle(String provider);

    @Message
    String endedTitleSignedIn(String provider);

    @Message
    String notLinkedTitle(String provider);

    @Message
    String notLinkedSteps();

    @Message
    String notLinkedStepSignIn();

    @Message
    String notLinkedStepOpen();

    @Message
    String notLinkedStepLink(String provider);

    @Message
    String withPassword();

    @Message
    String tryAgain(String provider);

    @Message
    String backToLinked();

    @Message
    String linkedTitle();

    @Message
    String linkedLead();

    @Message
    String account();

    @Message
    String waysTitle();

    @Message
    String linkedSince(String when);

    @Message
    String lastUsed(String when);

    @Message
    String neverUsed();

    @Message
    String countsAsStrong();

    @Message
    String unlink();

    @Message
    String linkWith(String provider);

    @Message
    String linkHint(String provider);

    @Message
    String noneTitle();

    @Message
    String noneText();

    @Message
    String proofTitle();

    @Message
    String proofText();

    @Message
    String proveWith(String provider);

    @Message
    String proven();

    @Message
    String doneLinked();

    @Message
    String doneUnlinked();

    @Message
    String doneProven();

    @Message
    String onwardTitle(String provider);

    @Message
    String onwardLink(String provider);

    @Message
    String onwardProve(String provider);

    @Message
    String onwardHurry();

    @Message
    String onwardGo(String provider);

    @Message
    String unlinkTitle(String provider);

    @Message
    String unlinkText(String provider);
}
