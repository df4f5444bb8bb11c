package vn.nhan.support.training;

import java.util.UUID;
import vn.nhan.platform.event.DomainEvent;

/** A campaign was written down by mistake: whoever it was said to have reached does not count by it, before or after. */
record CampaignWithdrawn(UUID campaignId) implements DomainEvent {}
