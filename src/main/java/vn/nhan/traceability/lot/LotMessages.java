package vn.nhan.traceability.lot;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of this room. Texts: {@code messages/lot.properties} (Vietnamese) and {@code lot_en.properties}. */
@MessageBundle("lot")
interface LotMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String code();

    @Message
    String product();

    @Message
    String plot();

    @Message
    String harvestedOn();

    @Message
    String weight();

    @Message
    String emptyTitle();

    @Message
    String emptyText();

    @Message
    String emptyExample();

    @Message
    String makeTitle();

    @Message
    String makeLead();

    @Message
    String makeSend();

    @Message
    String harvest();

    @Message
    String harvestHint();

    @Message
    String soldAs();

    @Message
    String codeHint();

    @Message
    String missingTitle();

    @Message
    String missingProduct();

    @Message
    String missingProductAction();

    @Message
    String missingHarvest();

    @Message
    String missingHarvestAction();
}
