package vn.nhan.business.member;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of this room. Texts: {@code messages/member.properties} (Vietnamese) and {@code member_en.properties}. */
@MessageBundle("member")
interface MemberMessages {
    @Message
    String membersTitle();

    @Message
    String membersLead();

    @Message
    String manager();

    @Message
    String member();

    @Message
    String since(String date);

    @Message
    String makeManager();

    @Message
    String makeMember();

    @Message
    String remove();

    @Message
    String removeText(String name, String business);

    @Message
    String you();

    @Message
    String change();
}
