package vn.nhan.reporting.adoption;

import java.util.List;

/**
 * What adopting would come to, with nothing done yet.
 *
 * @param predecessors and successor: slugs
 * @param oldHosts hosts that the successor will answer from then on
 * @param collisions one entry a kind, those without any included
 */
record DryRun(String successor, List<String> predecessors, List<String> oldHosts, List<Collisions> collisions) {}
