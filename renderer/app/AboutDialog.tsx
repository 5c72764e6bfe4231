import { Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { api, valueOf } from './api';
import { keys } from './query';
import { appTexts } from './texts';
import classes from './AboutDialog.module.css';

type AboutDialogProps = { readonly opened: boolean; readonly onClose: () => void };

export function AboutDialog({ opened, onClose }: AboutDialogProps) {
  const { data } = useQuery({
    queryKey: keys.about,
    enabled: opened,
    staleTime: 0,
    queryFn: () => valueOf(api.app.about({})),
  });
  return (
    <Modal opened={opened} onClose={onClose} title={appTexts.aboutTitle} size="lg">
      {data !== undefined && (
        <dl className={classes.facts}>
          <dt>{appTexts.aboutVersion}</dt>
          <dd>{data.version}</dd>
          <dt>{appTexts.aboutRuntime}</dt>
          <dd>{`Electron ${data.electron}, Chrome ${data.chrome}, Node ${data.node}`}</dd>
          <dt>{appTexts.aboutRequests}</dt>
          <dd>{data.blockedRequests}</dd>
        </dl>
      )}
      <p>{appTexts.onThisDevice}</p>
      <p>{appTexts.aboutLicence}</p>
    </Modal>
  );
}
