import { useState } from 'preact/hooks';

import { NewPlace } from '../new-place.tsx';
import { PracticePhone } from '../practice-phone.tsx';
import { CameraScreen } from './camera-screen.tsx';
import { Closed } from './closed.tsx';
import type { Face } from './drawn-press.tsx';
import { HomeScreen } from './home-screen.tsx';
import { CoveredPoster, Poster } from './poster.tsx';
import { MayUse, Refused } from './questions.tsx';
import { TwoAddresses } from './two-addresses.tsx';
import { ViewFinder } from './view-finder.tsx';
import { ClassPage, WebPage } from './web-page.tsx';

/** What is left on the phone when all is done. */
function Done({ face }: { readonly face: Face }) {
  switch (face.state.mode) {
    case 'open':
      return <ViewFinder far={face.state.far} />;
    case 'distance':
    case 'which-address':
      return <WebPage of="town" />;
    case 'sticker':
      return <CoveredPoster />;
    case 'class-code':
      return <Closed />;
  }
}

function Screen({ face }: { readonly face: Face }) {
  switch (face.state.place) {
    case 'home':
      return <HomeScreen face={face} />;
    case 'may-use':
      return <MayUse face={face} />;
    case 'refused':
      return <Refused face={face} />;
    case 'camera':
      return <CameraScreen face={face} />;
    case 'page':
      return <ClassPage face={face} />;
    case 'addresses':
      return <TwoAddresses face={face} />;
    case 'poster':
      return <Poster face={face} isNear={false} />;
    case 'near-poster':
      return <Poster face={face} isNear />;
    case 'done':
      return <Done face={face} />;
  }
}

/** The drawn phone, at the place the person has come to. */
export function CameraQrView(face: Face) {
  // the face as it stands when the screen opens leaves the focus to the screen
  const [first] = useState(face.state.place);
  const { place } = face.state;
  return (
    <PracticePhone>
      <NewPlace key={place} isFirst={place === first}>
        <Screen face={face} />
      </NewPlace>
    </PracticePhone>
  );
}
