package vn.nhan.tenant;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of this room. Texts: {@code messages/tenant.properties} (Vietnamese) and {@code tenant_en.properties}. */
@MessageBundle("tenant")
interface TenantMessages {
    @Message
    String nationalName();

    @Message
    String nationalRunBy();

    @Message
    String continues(String provinces);

    @Message
    String isNow(String former, String successor, String decree, String date);
}
