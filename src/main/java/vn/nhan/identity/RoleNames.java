package vn.nhan.identity;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.nhan.platform.html.Choice;

/** What roles are called. */
public final class RoleNames {

    private RoleNames() {}

    public static String of(Role role, Locale reader) {
        var words = MessageBundles.get(IdentityMessages.class, Localized.Literal.of(reader.getLanguage()));
        return switch (role) {
            case MEMBER -> words.roleMember();
            case HELPER -> words.roleHelper();
            case EXPERT -> words.roleExpert();
            case OFFICER -> words.roleOfficer();
            case COMMUNE_OFFICER -> words.roleCommuneOfficer();
            case LEAD -> words.roleLead();
            case ADMINISTRATOR -> words.roleAdministrator();
            case OPERATOR -> words.roleOperator();
        };
    }

    /** The roles that are held for a whole province, to choose from. */
    public static List<Choice> ofADepartment(Locale reader) {
        return Stream.of(Role.OFFICER, Role.LEAD, Role.ADMINISTRATOR, Role.EXPERT)
                .map(role -> new Choice(role.key(), of(role, reader)))
                .toList();
    }
}
