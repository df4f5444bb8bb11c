package vn.nhan.marketplace.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import vn.nhan.marketplace.connector.Credentials;

/** What of an account's credentials is no secret and needs no opening of the safe. */
@ApplicationScoped
public class PublicIds {

    private final Applications applications;

    PublicIds(Applications applications) {
        this.applications = applications;
    }

    public Map<String, String> of(ChannelAccountRef account) {
        return applications
                .of(
                        account.channel(),
                        Map.of(),
                        Map.of(Credentials.ADDRESS, account.api().toString()))
                .ids();
    }
}
