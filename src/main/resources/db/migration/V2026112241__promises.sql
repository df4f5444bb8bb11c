-- Stars and certificates that goods had when they were last read back on sale there, such as 'ocop-4 vietgap', and those of
-- them that hold no longer: such goods are taken off until somebody sells them without, or they hold again.
alter table channel_binding
    add column promised text not null default '',
    add column lost text not null default '',
    drop constraint channel_binding_phase_check,
    add constraint channel_binding_phase_check check (phase in ('due', 'blocked', 'live', 'unlisted', 'withdrawn',
        'in-review', 'locked', 'retrying', 'rejected', 'banned', 'drifted', 'gone', 'stuck', 'resting'));
