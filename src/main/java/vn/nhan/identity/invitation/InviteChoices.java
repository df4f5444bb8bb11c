package vn.nhan.identity.invitation;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.Role;
import vn.nhan.identity.RoleNames;
import vn.nhan.platform.message.Post;

/** What can be chosen for an invitation. */
record InviteChoices(List<Option> roles, List<Option> ways) {

    record Option(String value, String label, @Nullable String hint) {}

    @ApplicationScoped
    static class Maker {

        private final Post post;

        Maker(Post post) {
            this.post = post;
        }

        InviteChoices of(Collection<Role> roles, Locale reader) {
            var words = MessageBundles.get(InvitationMessages.class, Localized.Literal.of(reader.getLanguage()));
            return new InviteChoices(
                    roles.stream()
                            .map(role -> new Option(role.key(), RoleNames.of(role, reader), null))
                            .toList(),
                    List.of(
                            new Option(By.CODE.key(), words.byCode(), words.byCodeHint()),
                            new Option(
                                    By.LINK.key(),
                                    words.byLink(),
                                    post.isOpen() ? words.byLinkHint() : words.byLinkHintClosed())));
        }
    }
}
