package vn.nhan.traceability.area;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of this room. Texts: {@code messages/area.properties} (Vietnamese) and {@code area_en.properties}. */
@MessageBundle("area")
interface AreaMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String certificates();

    @Message
    String diary();

    @Message
    String emptyTitle();

    @Message
    String emptyText();

    @Message
    String emptyExample();

    @Message
    String addTitle();

    @Message
    String addLead();

    @Message
    String addSend();

    @Message
    String name();

    @Message
    String nameHint();

    @Message
    String commune();

    @Message
    String communeHint();

    @Message
    String addressLine();

    @Message
    String addressLineHint();

    @Message
    String noPlots();

    @Message
    String addPlotTo(String name);

    @Message
    String addPlotTitle();

    @Message
    String addPlotLead();

    @Message
    String addPlotSend();

    @Message
    String plotsSoFar();

    @Message
    String code();

    @Message
    String codeHint();

    @Message
    String plotName();

    @Message
    String plotNameHint();

    @Message
    String crop();

    @Message
    String cropHint();

    @Message
    String area();

    @Message
    String areaHint();

    @Message
    String unit();

    @Message
    String unitHint();

    @Message
    String where();

    @Message
    String whereHint();

    @Message
    String latitude();

    @Message
    String longitude();

    @Message
    String boundary();

    @Message
    String boundaryHint();

    @Message
    String outlineOf(String name);

    @Message
    String openDiary();
}
