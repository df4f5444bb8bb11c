package vn.nhan.platform.event;

/** Something that has happened in a room, for other rooms to hear. A record; its name is the type of the event. */
public interface DomainEvent {

    default String type() {
        return getClass().getSimpleName();
    }
}
