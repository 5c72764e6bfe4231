import { notifications } from '@mantine/notifications';

const ID = 'opp-cycle';

/** What was done, at the edge of the window: one at a time, so that nothing is covered for long. */
export const say = (message: string): void => {
  notifications.hide(ID);
  notifications.show({ id: ID, message, autoClose: 4000 });
};
