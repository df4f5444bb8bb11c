package vn.nhan.support.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A campaign as officers see it.
 *
 * @param businesses that it has reached, by its evidence; firms with several records count once
 */
record CampaignView(
        UUID id,
        String title,
        Channel channel,
        String content,
        @Nullable String contentLink,
        LocalDate heldFrom,
        LocalDate heldTo,
        @Nullable Integer audience,
        @Nullable String audienceSource,
        long businesses,
        @Nullable Instant withdrawnAt) {

    static CampaignView of(Campaign campaign, long businesses) {
        return new CampaignView(
                campaign.id(),
                campaign.title,
                Channel.of(campaign.channel),
                campaign.content,
                campaign.contentLink,
                campaign.heldFrom,
                campaign.heldTo,
                campaign.audience,
                campaign.audienceSource,
                businesses,
                campaign.withdrawnAt);
    }
}
