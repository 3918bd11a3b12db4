/** Calendar of all events, the one to subscribe to. */
export const ALL_EVENTS = '/events/calendar.ics';

/** Site path of the calendar file of an event. */
export const eventCalendar = (id: string): string => `/events/${id}/event.ics`;

/** Site path of the programme of a day of an event, ISO day. */
export const dayCalendar = (id: string, day: string): string => `/events/${id}/day-${day}.ics`;

/** Site path of one talk by its key. */
export const talkCalendar = (id: string, key: string): string => `/events/${id}/${key}.ics`;
