<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>Accessibility</name>
    <message>
        <source>image {i} of {n}</source>
        <translation>이미지 {n}장 중 {i}번째</translation>
    </message>
</context>
<context>
    <name>AccuracyView</name>
    <message>
        <source>Accuracy against epoch</source>
        <translation>에폭에 따른 정확도</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>에폭</translation>
    </message>
    <message>
        <source>The share of images that are read right, in percent, once an epoch: of the training images, and of the test images, which no step learns from. A gap between the two is overfitting.</source>
        <translation>맞힌 이미지의 비율을 에폭마다 한 번씩 퍼센트로 나타냅니다. 하나는 훈련 이미지, 다른 하나는 학습에 쓰지 않는 시험 이미지의 비율입니다. 둘 사이가 벌어지면 오버피팅입니다.</translation>
    </message>
    <message>
        <source>train</source>
        <translation>훈련</translation>
    </message>
    <message>
        <source>test</source>
        <translation>시험</translation>
    </message>
    <message>
        <source>train before</source>
        <translation>이전 훈련</translation>
    </message>
    <message>
        <source>test before</source>
        <translation>이전 시험</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>정확도</translation>
    </message>
    <message>
        <source>Accuracy against {axis}</source>
        <translation>{axis}에 따른 정확도</translation>
    </message>
    <message>
        <source>epoch {epoch}: train&#xa0;{train}, test&#xa0;{test}</source>
        <translation>에폭 {epoch}: 훈련&#xa0;{train}, 시험&#xa0;{test}</translation>
    </message>
</context>
<context>
    <name>ActivationView</name>
    <message>
        <source>Layers of the network, unit by unit, for this digit</source>
        <translation>이 숫자에 대한 신경망의 층과 뉴런</translation>
    </message>
    <message>
        <source>Click a unit, or move from one to the next with the arrow keys.</source>
        <translation>뉴런을 클릭하거나 화살표 키로 뉴런 사이를 이동합니다.</translation>
    </message>
    <message>
        <source>A disc is a unit, the stronger its color the larger its output beside the layer&apos;s largest. A line is what one unit adds to the next: its output times the weight, one color for plus, the other for minus. Drawn are the units with the most influence on the next layer, and the lines that carry most.</source>
        <translation>원 하나가 뉴런 하나입니다. 출력이 그 층의 최댓값에 가까울수록 색이 진합니다. 선은 한 뉴런이 다음 뉴런에 더하는 값(출력 × 가중치)이며, 양수와 음수를 다른 색으로 나타냅니다. 다음 층에 가장 큰 영향을 주는 뉴런과 가장 큰 값을 전하는 선만 그립니다.</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation>숫자 없음</translation>
    </message>
    <message numerus="yes">
        <source>layer {layer}: %Ln unit(s)</source>
        <translation>
            <numerusform>{layer}층: 뉴런 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>layer {layer}: {drawn} of %Ln unit(s)</source>
        <translation>
            <numerusform>{layer}층: 뉴런 %Ln개 중 {drawn}개</numerusform>
        </translation>
    </message>
    <message>
        <source>layer {layer}, unit {unit}: output {z}</source>
        <translation>{layer}층 뉴런 {unit}: 출력 {z}</translation>
    </message>
    <message>
        <source>A digit on the pad goes through here.</source>
        <translation>그림판의 숫자가 이곳을 지나갑니다.</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>클래스</translation>
    </message>
    <message>
        <source>layer {n}</source>
        <translation>{n}층</translation>
    </message>
</context>
<context>
    <name>Activations</name>
    <message>
        <source>sigmoid</source>
        <translation>시그모이드</translation>
    </message>
    <message>
        <source>1 / (1 + exp(−a)): between 0 and 1, flat at both ends.</source>
        <translation>1 / (1 + exp(−a)): 0과 1 사이이고 양 끝이 평평합니다.</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>max(0, a): silent below 0, straight above.</source>
        <translation>max(0, a): 0보다 작으면 0이고, 크면 그대로입니다.</translation>
    </message>
    <message>
        <source>tanh</source>
        <translation>tanh</translation>
    </message>
    <message>
        <source>Between −1 and 1, steepest at 0, flat at both ends.</source>
        <translation>−1과 1 사이이고, 0에서 가장 가파르며 양 끝이 평평합니다.</translation>
    </message>
    <message>
        <source>SiLU</source>
        <translation>SiLU</translation>
    </message>
    <message>
        <source>a · sigmoid(a), also called swish: a ReLU without a kink, that dips a little below 0 first.</source>
        <translation>a · sigmoid(a): swish라고도 합니다. 꺾인 곳이 없는 ReLU로, 0보다 조금 내려갔다가 올라갑니다.</translation>
    </message>
    <message>
        <source>GELU</source>
        <translation>GELU</translation>
    </message>
    <message>
        <source>a · Φ(a), with the share Φ of a normal distribution below a: like SiLU, but closer to ReLU. Transformers use it.</source>
        <translation>a · Φ(a): Φ(a)는 정규분포에서 a보다 작은 쪽의 비율입니다. SiLU와 비슷하지만 ReLU에 더 가깝습니다. 트랜스포머에서 씁니다.</translation>
    </message>
    <message>
        <source>softplus</source>
        <translation>softplus</translation>
    </message>
    <message>
        <source>log(1 + exp(a)): a ReLU with a rounded kink, never quite 0; its slope is the sigmoid.</source>
        <translation>log(1 + exp(a)): 꺾인 곳을 둥글게 한 ReLU로, 정확히 0이 되지는 않습니다. 도함수가 시그모이드 함수입니다.</translation>
    </message>
    <message>
        <source>none (linear)</source>
        <translation>없음(선형)</translation>
    </message>
    <message>
        <source>The weighted sum as it is: many layers then do no more than one.</source>
        <translation>가중합을 그대로 내보냅니다. 그러면 층이 여러 개여도 하나와 다를 바 없습니다.</translation>
    </message>
</context>
<context>
    <name>AnswerSpin</name>
    <message>
        <source>a number</source>
        <translation>수</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>It runs: pause it, then predict.</source>
        <translation>실행 중입니다. 일시 정지한 다음 예측하십시오.</translation>
    </message>
    <message>
        <source>Points: {points} of {best}; mean of {count}: {mean}.</source>
        <translation>점수: {best}점 만점에 {points}점, {count}번의 평균 {mean}점입니다.</translation>
    </message>
</context>
<context>
    <name>AxisArrows</name>
    <message>
        <source>overshoots</source>
        <translation>극솟값을 지나침</translation>
    </message>
</context>
<context>
    <name>BackwardView</name>
    <message>
        <source>The network in one step of training</source>
        <translation>학습의 한 스텝에서 본 신경망</translation>
    </message>
    <message>
        <source>Click a unit, a pixel or a line: the weight there is looked at.</source>
        <translation>뉴런이나 픽셀, 선을 클릭하면 그곳의 가중치를 봅니다.</translation>
    </message>
    <message>
        <source>Each cell is a unit, its color a value: z on the way forward, δ on the way back, at last how far its weights move. Each layer has a scale of its own, whose end stands below. Lines are the strongest connections of the unit with the frame. The arrow keys move the frame.</source>
        <translation>칸 하나가 뉴런 하나이고 색은 값입니다: 순전파에서는 z, 역전파에서는 δ, 마지막에는 가중치가 움직인 거리입니다. 층마다 눈금이 다르며, 그 끝 값이 아래에 있습니다. 선은 테두리가 있는 뉴런의 가장 강한 연결입니다. 화살표 키로 테두리를 옮깁니다.</translation>
    </message>
    <message>
        <source>loss {loss}</source>
        <translation>손실 {loss}</translation>
    </message>
    <message>
        <source>{place}: {symbol} = {z}, δ = {delta}{state}</source>
        <translation>{place}: {symbol} = {z}, δ = {delta}{state}</translation>
    </message>
    <message>
        <source>class {name}</source>
        <translation>클래스 {name}</translation>
    </message>
    <message>
        <source>layer {layer}, unit {unit}</source>
        <translation>{layer}층, 뉴런 {unit}</translation>
    </message>
    <message>
        <source> (left out by dropout)</source>
        <translation> (드롭아웃으로 뺌)</translation>
    </message>
    <message>
        <source> (dead)</source>
        <translation> (죽은 뉴런)</translation>
    </message>
    <message>
        <source> (saturated)</source>
        <translation> (포화)</translation>
    </message>
    <message>
        <source>pixel {i}</source>
        <translation>픽셀 {i}</translation>
    </message>
    <message>
        <source>layer {layer}: {n}</source>
        <translation>{layer}층: {n}</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>클래스</translation>
    </message>
    <message>
        <source>layer {layer}: {n} of {all} kept</source>
        <translation>{layer}층: {all}개 중 {n}개 남음</translation>
    </message>
    <message>
        <source>image x</source>
        <translation>이미지 x</translation>
    </message>
    <message>
        <source>pixel {i} (row {row}, column {column}): x = {x}</source>
        <translation>픽셀 {i} ({row}행 {column}열): x = {x}</translation>
    </message>
</context>
<context>
    <name>BasinImage</name>
    <message>
        <source>leads to the minimum at {place}</source>
        <translation>{place}의 극솟값에 도착</translation>
    </message>
    <message>
        <source>leads to a line of minima</source>
        <translation>극솟값이 이어진 선에 도착</translation>
    </message>
    <message>
        <source>has not arrived yet</source>
        <translation>아직 도착하지 못함</translation>
    </message>
    <message>
        <source>leaves the map</source>
        <translation>지도를 벗어남</translation>
    </message>
    <message>
        <source>comes to where f is undefined</source>
        <translation>f가 정의되지 않은 곳에 도착</translation>
    </message>
</context>
<context>
    <name>BasinsChoice</name>
    <message numerus="yes">
        <source>Where %Ln exact step(s) of {name} lead. Gray: not arrived yet; striped: left the picture; empty: undefined.</source>
        <translation>
            <numerusform>해석적 미분으로 %Ln스텝 나아간 {name}의 도착점입니다. 회색: 아직 도착하지 못함, 줄무늬: 그림을 벗어남, 빈 곳: 정의되지 않음.</numerusform>
        </translation>
    </message>
    <message>
        <source>Basins of the minima…</source>
        <translation>극솟값의 끌림 영역...</translation>
    </message>
    <message>
        <source>Basins of the minima</source>
        <translation>극솟값의 끌림 영역</translation>
    </message>
</context>
<context>
    <name>BatchLayer</name>
    <message>
        <source>map of the mini-batch</source>
        <translation>미니배치의 지도</translation>
    </message>
</context>
<context>
    <name>BatchView</name>
    <message>
        <source>Draw another batch</source>
        <translation>배치 다시 추출</translation>
    </message>
    <message>
        <source>rng.choice picks ten of the training images.</source>
        <translation>rng.choice가 훈련 이미지에서 열 장을 무작위로 추출합니다.</translation>
    </message>
    <message>
        <source>label t</source>
        <translation>레이블 t</translation>
    </message>
    <message>
        <source>The probability that the network gives to it</source>
        <translation>신경망이 정답 클래스에 준 확률</translation>
    </message>
    <message>
        <source>y[t]</source>
        <translation>y[t]</translation>
    </message>
    <message>
        <source>by label</source>
        <translation>레이블 방식</translation>
    </message>
    <message>
        <source>−log(y[i, t[i]] + 1e-7): the label picks the one entry</source>
        <translation>−log(y[i, t[i]] + 1e-7): 레이블이 가리키는 원소 하나만 사용</translation>
    </message>
    <message>
        <source>by one-hot</source>
        <translation>원-핫 방식</translation>
    </message>
    <message>
        <source>−Σ t·log(y + 1e-7): the one-hot target wipes all others out</source>
        <translation>−Σ t·log(y + 1e-7): 정답이 아닌 항은 원-핫의 0이 곱해져 사라짐</translation>
    </message>
    <message>
        <source>½ Σ (y − t)² of this sample</source>
        <translation>이 샘플의 ½ Σ (y − t)²</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>평균</translation>
    </message>
    <message>
        <source>The loss of each sample of a batch</source>
        <translation>배치에 든 샘플별 손실</translation>
    </message>
    <message>
        <source>With replacement: one image may come twice.</source>
        <translation>복원추출이므로 같은 이미지가 두 번 나올 수 있습니다.</translation>
    </message>
    <message>
        <source>The image and its true class</source>
        <translation>이미지와 정답 클래스</translation>
    </message>
    <message>
        <source>A batch of ten: the loss is a mean</source>
        <translation>열 장의 배치: 손실은 평균</translation>
    </message>
    <message>
        <source>By labels, −Σ log(y[i, t[i]] + 1e-7) / {n} = &lt;b&gt;{labels}&lt;/b&gt;; by one-hot, −Σ t·log(y + 1e-7) / {n} = &lt;b&gt;{hot}&lt;/b&gt;; they differ by {difference}.</source>
        <translation>레이블 방식은 −Σ log(y[i, t[i]] + 1e-7) / {n} = &lt;b&gt;{labels}&lt;/b&gt;, 원-핫 방식은 −Σ t·log(y + 1e-7) / {n} = &lt;b&gt;{hot}&lt;/b&gt;이고, 두 값의 차이는 {difference}입니다.</translation>
    </message>
    <message>
        <source>The mini-batch of this step</source>
        <translation>이번 스텝의 미니배치</translation>
    </message>
    <message>
        <source>Images of the mini-batch</source>
        <translation>미니배치의 이미지</translation>
    </message>
    <message>
        <source>Probabilities of the classes</source>
        <translation>클래스별 확률</translation>
    </message>
    <message>
        <source>Largest losses</source>
        <translation>가장 큰 손실</translation>
    </message>
    <message>
        <source>{right} of {n} read right</source>
        <translation>{n}장 중 {right}장 정답</translation>
    </message>
    <message>
        <source>The mini-batch</source>
        <translation>미니배치</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>시험 이미지</translation>
    </message>
    <message>
        <source>First mini-batch, untrained</source>
        <translation>첫 미니배치(학습 전)</translation>
    </message>
    <message>
        <source>The mini-batch of the next step</source>
        <translation>다음 스텝의 미니배치</translation>
    </message>
    <message numerus="yes">
        <source>The first {n} of the %Ln image(s) of step {step}</source>
        <translation>
            <numerusform>{step}스텝의 이미지 %Ln장 중 처음 {n}장</numerusform>
        </translation>
    </message>
    <message>
        <source>The mini-batch of step {step}</source>
        <translation>{step}스텝의 미니배치</translation>
    </message>
    <message>
        <source>{label}: not finite</source>
        <translation>{label}: 유한하지 않음</translation>
    </message>
    <message>
        <source>{label} as {guess}: {after}</source>
        <translation>{label}: {guess}, {after}</translation>
    </message>
    <message>
        <source>{label} as {guess}: {before}→{after}</source>
        <translation>{label}: {guess}, {before}→{after}</translation>
    </message>
    <message>
        <source>{label}: {guess}→{later} {before}→{after}</source>
        <translation>{label}: {guess}→{later}, {before}→{after}</translation>
    </message>
    <message>
        <source>a {label}, read as {guess}</source>
        <translation>정답 {label}, 예측 {guess}</translation>
    </message>
    <message>
        <source>{label}, read as {guess}</source>
        <translation>정답 {label}, 예측 {guess}</translation>
    </message>
    <message>
        <source>A &lt;b&gt;{label}&lt;/b&gt;; its probabilities are not finite numbers</source>
        <translation>정답 &lt;b&gt;{label}&lt;/b&gt;, 확률이 유한한 수가 아님</translation>
    </message>
    <message>
        <source>&lt;b&gt;{label}&lt;/b&gt;; its probabilities are not finite numbers</source>
        <translation>정답 &lt;b&gt;{label}&lt;/b&gt;, 확률이 유한한 수가 아님</translation>
    </message>
    <message>
        <source>A &lt;b&gt;{label}&lt;/b&gt;, read as &lt;b&gt;{guess}&lt;/b&gt; with {before}</source>
        <translation>정답 &lt;b&gt;{label}&lt;/b&gt;, 예측 &lt;b&gt;{guess}&lt;/b&gt; ({before})</translation>
    </message>
    <message>
        <source>&lt;b&gt;{label}&lt;/b&gt;, read as &lt;b&gt;{guess}&lt;/b&gt; with {before}</source>
        <translation>정답 &lt;b&gt;{label}&lt;/b&gt;, 예측 &lt;b&gt;{guess}&lt;/b&gt; ({before})</translation>
    </message>
    <message>
        <source>A &lt;b&gt;{label}&lt;/b&gt;, read as &lt;b&gt;{guess}&lt;/b&gt; with {before} → after the step &lt;b&gt;{later}&lt;/b&gt; with {after}; loss {loss}</source>
        <translation>정답 &lt;b&gt;{label}&lt;/b&gt;, 예측 &lt;b&gt;{guess}&lt;/b&gt; ({before}) → 스텝 후 &lt;b&gt;{later}&lt;/b&gt; ({after}), 손실 {loss}</translation>
    </message>
    <message>
        <source>&lt;b&gt;{label}&lt;/b&gt;, read as &lt;b&gt;{guess}&lt;/b&gt; with {before} → after the step &lt;b&gt;{later}&lt;/b&gt; with {after}; loss {loss}</source>
        <translation>정답 &lt;b&gt;{label}&lt;/b&gt;, 예측 &lt;b&gt;{guess}&lt;/b&gt; ({before}) → 스텝 후 &lt;b&gt;{later}&lt;/b&gt; ({after}), 손실 {loss}</translation>
    </message>
</context>
<context>
    <name>CaptionBar</name>
    <message>
        <source>Ask again</source>
        <translation>다시 묻기</translation>
    </message>
    <message>
        <source>Ask once more, as after a class has talked it over.</source>
        <translation>학생들이 서로 의논한 뒤처럼, 한 번 더 묻습니다.</translation>
    </message>
    <message>
        <source>The first answer stays in the table.</source>
        <translation>처음 답은 표에 그대로 남습니다.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>The step before (PgUp).</source>
        <translation>앞 단계로 갑니다(PgUp).</translation>
    </message>
    <message>
        <source>The next step (PgDn).</source>
        <translation>다음 단계로 갑니다(PgDn).</translation>
    </message>
    <message>
        <source>Leave the lesson</source>
        <translation>수업에서 나가기</translation>
    </message>
    <message>
        <source>Leave the lesson; all comes back as it was before.</source>
        <translation>수업에서 나갑니다. 모두 수업 전 상태로 돌아갑니다.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>마침</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>{title} – {n} of {total}</source>
        <translation>{title} – {n}/{total}</translation>
    </message>
</context>
<context>
    <name>CellsTable</name>
    <message>
        <source>A column a step of the computation; its name says what is done.</source>
        <translation>열 하나가 계산의 한 단계이고, 열 이름이 무엇을 계산하는지 나타냅니다.</translation>
    </message>
</context>
<context>
    <name>Center</name>
    <message>
        <source>Numbers of the race</source>
        <translation>경주의 수치</translation>
    </message>
    <message>
        <source>One at a time, since there is no room for all of them.</source>
        <translation>모두 보여 줄 자리가 없어 한 번에 하나씩 보여 줍니다.</translation>
    </message>
</context>
<context>
    <name>ChangedLook</name>
    <message>
        <source>Shift or turn the images, and the network is soon lost.</source>
        <translation>이미지를 옮기거나 돌리면 신경망은 곧 알아보지 못합니다.</translation>
    </message>
    <message>
        <source>accuracy unchanged</source>
        <translation>바꾸지 않은 정확도</translation>
    </message>
    <message>
        <source>measured after step</source>
        <translation>측정한 스텝</translation>
    </message>
    <message>
        <source>test images</source>
        <translation>시험 이미지</translation>
    </message>
    <message>
        <source>Measure this moment</source>
        <translation>지금 측정</translation>
    </message>
    <message>
        <source>Change the test images, and let the network read them, as it is now.</source>
        <translation>시험 이미지를 바꾸어 지금의 신경망으로 읽습니다.</translation>
    </message>
    <message>
        <source>While the network rests, that is done of itself.</source>
        <translation>학습이 멈춰 있는 동안에는 자동으로 측정합니다.</translation>
    </message>
    <message>
        <source>Progress of reading changed images</source>
        <translation>바꾼 이미지를 읽는 진행 상황</translation>
    </message>
    <message>
        <source>The network knows every pixel by its place: a shift makes another image of it. Train with augmentation, and measure again.</source>
        <translation>신경망은 픽셀을 위치로만 구별하므로, 조금만 옮겨도 다른 이미지가 됩니다. 데이터 확장으로 학습한 뒤 다시 측정해 보십시오.</translation>
    </message>
    <message>
        <source>Dashed: after step {step}.</source>
        <translation>파선: {step}스텝 뒤의 값입니다.</translation>
    </message>
    <message>
        <source>Dashed: after step {step} of another run.</source>
        <translation>파선: 다른 실행의 {step}스텝 뒤의 값입니다.</translation>
    </message>
</context>
<context>
    <name>ChangedStrip</name>
    <message>
        <source>{name}: the image</source>
        <translation>{name}: 이미지</translation>
    </message>
</context>
<context>
    <name>CheckPart</name>
    <message>
        <source>Backpropagation held against central differences: a relative error under 1e−6 is rounding. A larger one is a bug only if the exact derivative by complex steps disagrees, too; else the differences err. Switch a bug on at the left.</source>
        <translation>역전파를 중앙 차분과 비교합니다. 상대 오차가 1e−6보다 작으면 반올림 오차입니다. 그보다 클 때는 복소수 스텝(complex step)으로 구한 정확한 미분과도 다르면 버그이고, 같으면 차분 쪽의 오차입니다. 왼쪽에서 버그를 켜 보십시오.</translation>
    </message>
    <message>
        <source>The museum of bugs</source>
        <translation>버그 박물관</translation>
    </message>
    <message>
        <source>One at a time can be switched on:</source>
        <translation>한 번에 하나만 켤 수 있습니다.</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>통과</translation>
    </message>
    <message>
        <source>largest relative error</source>
        <translation>최대 상대 오차</translation>
    </message>
    <message>
        <source>rounding, at most</source>
        <translation>반올림 오차 한계</translation>
    </message>
    <message>
        <source>Waiting for the data…</source>
        <translation>데이터를 기다리는 중...</translation>
    </message>
    <message>
        <source>A small network with this bug</source>
        <translation>이 버그가 있는 작은 신경망</translation>
    </message>
    <message>
        <source>The network in training, after step {step}</source>
        <translation>학습 중인 신경망, {step}스텝 후</translation>
    </message>
</context>
<context>
    <name>CheckPlot</name>
    <message>
        <source>Relative error of each parameter</source>
        <translation>매개변수별 상대 오차</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation>매개변수</translation>
    </message>
    <message>
        <source>relative error</source>
        <translation>상대 오차</translation>
    </message>
    <message>
        <source>A dot a parameter: how far the two gradients differ, as a share of their size, on a logarithmic axis. Below the dashed line it is rounding; a cross has failed.</source>
        <translation>점 하나가 매개변수 하나입니다. 두 기울기의 차이를 그 크기에 대한 비율로, 로그 축에 나타냅니다. 파선 아래는 반올림 오차이고, 가위표는 실패입니다.</translation>
    </message>
    <message>
        <source>rounding, at most</source>
        <translation>반올림 오차 한계</translation>
    </message>
</context>
<context>
    <name>CheckState</name>
    <message>
        <source>The museum of bugs</source>
        <translation>버그 박물관</translation>
    </message>
    <message>
        <source>The classic errors around gradients; none of them is in the engine.</source>
        <translation>기울기를 둘러싼 대표적인 버그입니다. 실제 계산에는 하나도 들어 있지 않습니다.</translation>
    </message>
    <message>
        <source>One that is chosen is run in a small network beside the right.</source>
        <translation>선택한 버그를 작은 신경망에서 올바른 코드와 나란히 실행합니다.</translation>
    </message>
</context>
<context>
    <name>CheckTable</name>
    <message>
        <source>Gradient check, one row a parameter</source>
        <translation>기울기 확인, 매개변수마다 한 행</translation>
    </message>
    <message>
        <source>Backpropagation held against central differences, parameter by parameter.</source>
        <translation>오차역전파법의 기울기를 중앙 차분과 매개변수별로 비교합니다.</translation>
    </message>
    <message>
        <source>Errors have no unit. A relative error below 1e-6 is rounding; above it, the last column says what it comes from: a wrong formula, or a kink.</source>
        <translation>오차에는 단위가 없습니다. 상대 오차가 1e-6 아래면 반올림 오차이고, 그보다 크면 틀린 식이나 꺾인 점 등 그 까닭이 마지막 열에 나옵니다.</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation>매개변수</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>원소 수</translation>
    </message>
    <message>
        <source>largest error</source>
        <translation>최대 오차</translation>
    </message>
    <message>
        <source>relative error</source>
        <translation>상대 오차</translation>
    </message>
    <message>
        <source>result</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>why</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>✓ passed</source>
        <translation>✓ 통과</translation>
    </message>
    <message>
        <source>✗ failed</source>
        <translation>✗ 실패</translation>
    </message>
    <message>
        <source>holds numbers that are not finite</source>
        <translation>유한하지 않은 수가 있음</translation>
    </message>
    <message>
        <source>stays zero: it is never computed</source>
        <translation>계속 0임: 한 번도 계산하지 않음</translation>
    </message>
    <message>
        <source>{factor} times the numerical one: is the loss averaged?</source>
        <translation>수치 기울기의 {factor}배임: 손실을 평균 냈는지 확인</translation>
    </message>
    <message>
        <source>has the opposite sign</source>
        <translation>부호가 반대임</translation>
    </message>
    <message>
        <source>the differences err, by a kink or by rounding; the complex step agrees</source>
        <translation>차분 쪽의 오차(꺾인 점 또는 반올림): 복소수 스텝과는 일치함</translation>
    </message>
    <message>
        <source>but for entries that h = 1e-4 moves across a kink; h = 1e-7 agrees</source>
        <translation>h = 1e-4에서 꺾인 점을 넘는 원소만 다름: h = 1e-7에서는 일치함</translation>
    </message>
    <message>
        <source>differs in a few entries: a kink between the two points?</source>
        <translation>일부 원소만 다름: 두 점 사이에 꺾인 점이 있는지 확인</translation>
    </message>
    <message>
        <source>differs everywhere: a wrong formula, here or nearer the output</source>
        <translation>모든 원소가 다름: 이 층이나 출력 쪽 층의 식이 틀림</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>Hands for: {choice}</source>
        <translation>손을 든 학생 수: {choice}</translation>
    </message>
    <message>
        <source>How many of the class chose this.</source>
        <translation>이 답을 고른 학생의 수입니다.</translation>
    </message>
</context>
<context>
    <name>ChoicesEdit</name>
    <message>
        <source>Answers</source>
        <translation>선택지</translation>
    </message>
    <message>
        <source>The answers to choose from, one a line.</source>
        <translation>고를 수 있는 답을 한 줄에 하나씩 씁니다.</translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation>정답</translation>
    </message>
    <message>
        <source>Which answer is right.</source>
        <translation>어느 답이 맞는지 정합니다.</translation>
    </message>
    <message>
        <source>None is where opinions are asked for.</source>
        <translation>의견을 물을 때에는 정답이 없습니다.</translation>
    </message>
    <message>
        <source>Answers, one a line</source>
        <translation>선택지(한 줄에 하나)</translation>
    </message>
    <message>
        <source>none: an opinion</source>
        <translation>없음(의견)</translation>
    </message>
    <message>
        <source>Give from 2 to {most} answers, one a line.</source>
        <translation>선택지를 2개에서 {most}개까지 한 줄에 하나씩 쓰십시오.</translation>
    </message>
</context>
<context>
    <name>CodeLines</name>
    <message>
        <source>Draw which images the mini-batch has: their positions.</source>
        <translation>미니배치에 넣을 이미지의 위치를 무작위로 추출합니다.</translation>
    </message>
    <message>
        <source>Take these images: a row for each, a column for each pixel.</source>
        <translation>그 이미지를 꺼냅니다. 이미지마다 한 행, 픽셀마다 한 열입니다.</translation>
    </message>
    <message>
        <source>Take their labels, one-hot: 1 for the true class, else 0.</source>
        <translation>그 이미지의 정답을 원-핫으로 꺼냅니다. 정답 클래스는 1, 나머지는 0입니다.</translation>
    </message>
    <message>
        <source>Draw which hidden units dropout keeps; those count more.</source>
        <translation>드롭아웃에서 남길 은닉층 뉴런을 무작위로 고릅니다. 남은 뉴런의 출력은 그만큼 키웁니다.</translation>
    </message>
    <message>
        <source>Take the weights and biases of layer {k}.</source>
        <translation>{k}층의 가중치와 편향을 꺼냅니다.</translation>
    </message>
    <message>
        <source>Layer {k}: what comes in times the weights, plus the biases.</source>
        <translation>{k}층: 들어온 값에 가중치를 곱하고 편향을 더합니다.</translation>
    </message>
    <message>
        <source>Layer {k}: each sum goes through the activation.</source>
        <translation>{k}층: 각 합이 활성화 함수를 거칩니다.</translation>
    </message>
    <message>
        <source>Layer {k}: units that are left out hand on 0.</source>
        <translation>{k}층: 빠진 뉴런은 0을 내보냅니다.</translation>
    </message>
    <message>
        <source>Scores become probabilities: each row has the sum 1.</source>
        <translation>점수가 확률이 됩니다. 행마다 합이 1입니다.</translation>
    </message>
    <message>
        <source>How wrong that is: one number, the mean of all images.</source>
        <translation>얼마나 틀렸는지를 수 하나로 나타냅니다. 모든 이미지의 평균입니다.</translation>
    </message>
    <message>
        <source>The targets again, but for the 1e-7 in the logarithm.</source>
        <translation>로그 안의 1e-7이 없으면 정답값 그대로입니다.</translation>
    </message>
    <message>
        <source>How far each probability is from its target.</source>
        <translation>각 확률이 정답값과 얼마나 다른지 나타냅니다.</translation>
    </message>
    <message>
        <source>Back through loss and softmax: how the loss depends on each score. It is a mean, so this is divided by the number of images.</source>
        <translation>손실 함수와 소프트맥스를 거슬러 갑니다. 각 점수가 변하면 손실이 얼마나 변하는지 구합니다. 손실이 평균이므로 이미지 수로 나눕니다.</translation>
    </message>
    <message>
        <source>Gradient of the weights of layer {k}: what came in times what came back, summed over the images.</source>
        <translation>{k}층 가중치의 기울기: 들어온 값과 돌아온 값을 곱해 모든 이미지에 대해 더합니다.</translation>
    </message>
    <message>
        <source>Gradient of the biases of layer {k}: what came back, summed.</source>
        <translation>{k}층 편향의 기울기: 돌아온 값을 더합니다.</translation>
    </message>
    <message>
        <source>Back through the weights: how the loss depends on each unit&apos;s output.</source>
        <translation>가중치를 거슬러 갑니다. 각 뉴런의 출력이 변하면 손실이 얼마나 변하는지 구합니다.</translation>
    </message>
    <message>
        <source>Units that were left out get nothing back.</source>
        <translation>빠진 뉴런에는 아무것도 돌아오지 않습니다.</translation>
    </message>
    <message>
        <source>Back through the activation: times its slope at each sum.</source>
        <translation>활성화 함수를 거슬러 갑니다. 각 합에서의 미분값을 곱합니다.</translation>
    </message>
    <message>
        <source>Try each entry: a little up, a little down, and see how the loss moves.</source>
        <translation>원소를 하나씩 조금 늘려 보고 조금 줄여 보며 손실이 어떻게 변하는지 봅니다.</translation>
    </message>
    <message>
        <source>The learning rate of this step.</source>
        <translation>이 스텝의 학습률입니다.</translation>
    </message>
    <message>
        <source>Weight decay draws every parameter a little toward 0.</source>
        <translation>가중치 감소가 모든 매개변수를 0 쪽으로 조금 당깁니다.</translation>
    </message>
    <message>
        <source>What the rule remembers fades a little.</source>
        <translation>옵티마이저가 기억하던 값을 조금 줄입니다.</translation>
    </message>
    <message>
        <source>The rule takes the new gradient into what it remembers.</source>
        <translation>옵티마이저가 기억하는 값에 새 기울기를 더합니다.</translation>
    </message>
    <message>
        <source>How large the gradient of each entry usually is.</source>
        <translation>각 원소의 기울기가 평소 얼마나 큰지 나타냅니다.</translation>
    </message>
    <message>
        <source>The step: every parameter moves against its gradient.</source>
        <translation>스텝: 모든 매개변수가 기울기의 반대쪽으로 움직입니다.</translation>
    </message>
    <message>
        <source>How far each entry is moved to either side.</source>
        <translation>원소를 양쪽으로 얼마나 움직일지 정합니다.</translation>
    </message>
    <message>
        <source>Room for the gradient: an array of the same shape.</source>
        <translation>기울기를 담을 배열을 같은 형상으로 만듭니다.</translation>
    </message>
    <message>
        <source>The next entry: its row and its column.</source>
        <translation>다음 원소의 행과 열입니다.</translation>
    </message>
    <message>
        <source>Keep the entry as it is, to put it back later.</source>
        <translation>나중에 되돌리려고 원소의 값을 보관합니다.</translation>
    </message>
    <message>
        <source>A little more: the entry is changed in its place, by h.</source>
        <translation>원소를 제자리에서 h만큼 늘립니다.</translation>
    </message>
    <message>
        <source>The loss with that. f sees the change, since x is the network&apos;s own W.</source>
        <translation>그때의 손실입니다. x가 신경망의 W 자체이므로 f가 바뀐 값을 봅니다.</translation>
    </message>
    <message>
        <source>A little less than it was.</source>
        <translation>원래보다 h만큼 줄입니다.</translation>
    </message>
    <message>
        <source>The loss with that.</source>
        <translation>그때의 손실입니다.</translation>
    </message>
    <message>
        <source>Their difference by the way between them, 2h: the slope at this entry.</source>
        <translation>두 손실의 차이를 둘 사이의 거리 2h로 나눕니다. 이 원소의 기울기입니다.</translation>
    </message>
    <message>
        <source>The entry is as it was; the next one follows.</source>
        <translation>원소를 원래 값으로 되돌립니다. 다음 원소로 넘어갑니다.</translation>
    </message>
    <message>
        <source>All entries are known: that is the gradient.</source>
        <translation>모든 원소를 구했습니다. 이것이 기울기입니다.</translation>
    </message>
    <message>
        <source>The step: every entry moves against its gradient.</source>
        <translation>한 스텝입니다. 모든 원소가 기울기의 반대 방향으로 움직입니다.</translation>
    </message>
    <message>
        <source>The largest score: once it is subtracted, no power of e overflows.</source>
        <translation>가장 큰 점수입니다. 이 값을 빼면 지수 함수가 오버플로를 일으키지 않습니다.</translation>
    </message>
    <message>
        <source>Powers of e: all of them are positive.</source>
        <translation>e의 거듭제곱입니다. 모두 양수입니다.</translation>
    </message>
    <message>
        <source>All of them together: one number.</source>
        <translation>모두 더한 수 하나입니다.</translation>
    </message>
    <message>
        <source>Each by the sum: shares that add up to 1.</source>
        <translation>각각을 합으로 나눕니다. 모두 더하면 1입니다.</translation>
    </message>
    <message>
        <source>The output: a probability for each class.</source>
        <translation>출력입니다. 클래스마다 확률이 하나씩 있습니다.</translation>
    </message>
    <message>
        <source>A tiny number, since 0 has no logarithm.</source>
        <translation>아주 작은 수입니다. 0에는 로그가 없기 때문입니다.</translation>
    </message>
    <message>
        <source>The logarithm of each: 0 for a sure class, far below 0 for an unlikely.</source>
        <translation>각 확률의 로그입니다. 확실한 클래스는 0, 가능성이 낮은 클래스는 0보다 훨씬 작습니다.</translation>
    </message>
    <message>
        <source>The target picks that of the true class: all others are 0.</source>
        <translation>정답 레이블이 정답 클래스의 로그만 고릅니다. 나머지는 모두 0입니다.</translation>
    </message>
    <message>
        <source>Their sum with its sign turned: the loss.</source>
        <translation>합의 부호를 바꾼 것이 손실입니다.</translation>
    </message>
    <message>
        <source>Squared, each counts whether it is above or below.</source>
        <translation>제곱하면 크든 작든 차이가 모두 손실에 더해집니다.</translation>
    </message>
    <message>
        <source>Half of that: the loss.</source>
        <translation>그 절반이 손실입니다.</translation>
    </message>
    <message>
        <source>The next coordinate.</source>
        <translation>다음 좌표입니다.</translation>
    </message>
    <message>
        <source>The height f with that.</source>
        <translation>그때의 높이 f입니다.</translation>
    </message>
    <message>
        <source>f is the loss of the points of this step&apos;s mini-batch.</source>
        <translation>f는 이번 스텝의 미니배치에 든 점들의 손실입니다.</translation>
    </message>
    <message>
        <source>The formula&apos;s own derivative: that is the gradient.</source>
        <translation>식을 해석적으로 미분한 값, 곧 기울기입니다.</translation>
    </message>
    <message>
        <source>A random number is added to each entry, as a mini-batch would do.</source>
        <translation>미니배치의 노이즈처럼 원소마다 난수를 더합니다.</translation>
    </message>
    <message>
        <source>Both means began at 0: these make up for it.</source>
        <translation>두 평균은 0에서 시작했으므로 이 값으로 보정합니다.</translation>
    </message>
    <message>
        <source>How wrong the output is, in one number.</source>
        <translation>출력이 얼마나 틀렸는지 나타내는 수 하나입니다.</translation>
    </message>
</context>
<context>
    <name>CodeListing</name>
    <message>
        <source>The lines of the code</source>
        <translation>코드의 줄</translation>
    </message>
    <message>
        <source>The code; the arrow marks the line that runs.</source>
        <translation>코드입니다. 화살표는 실행 중인 줄을 가리킵니다.</translation>
    </message>
    <message>
        <source>Click a line, or choose it with ↑ ↓, to see what it makes.</source>
        <translation>줄을 클릭하거나 ↑ ↓로 고르면 그 줄이 만드는 값을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>line {n}: {code}</source>
        <translation>{n}번째 줄: {code}</translation>
    </message>
    <message>
        <source>line {n}, running: {code}</source>
        <translation>{n}번째 줄, 실행 중: {code}</translation>
    </message>
</context>
<context>
    <name>CodeValues</name>
    <message>
        <source>What the line makes</source>
        <translation>이 줄이 만드는 값</translation>
    </message>
    <message>
        <source>What the line does, and the values that it makes at this moment.</source>
        <translation>이 줄이 하는 일과, 지금 만드는 값입니다.</translation>
    </message>
    <message>
        <source>In brackets the shape; behind it the least and the largest number. Of a matrix a few numbers are shown, around the image and the weight that are looked at.</source>
        <translation>괄호 안은 형상이고, 그 뒤는 가장 작은 수와 가장 큰 수입니다. 행렬은 보고 있는 이미지와 가중치 주변의 수 몇 개만 보여 줍니다.</translation>
    </message>
    <message>
        <source>The same with {names}.</source>
        <translation>{names}도 같습니다.</translation>
    </message>
    <message>
        <source>before</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>after</source>
        <translation>이후</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>Line back</source>
        <translation>이전 줄</translation>
    </message>
    <message>
        <source>One line back (Alt+←).</source>
        <translation>한 줄 뒤로 갑니다(Alt+←).</translation>
    </message>
    <message>
        <source>Play the lines</source>
        <translation>줄 재생</translation>
    </message>
    <message>
        <source>Play the lines of this step, one after the other.</source>
        <translation>이 스텝의 줄을 차례로 재생합니다.</translation>
    </message>
    <message>
        <source>Line forward</source>
        <translation>다음 줄</translation>
    </message>
    <message>
        <source>One line forward (Alt+→).</source>
        <translation>한 줄 앞으로 갑니다(Alt+→).</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Code&lt;/b&gt;: one step as the article writes it, with the activation, the loss and the optimizer of this run. The arrow marks the line that runs, a hollow one the line that has called it. What it makes stands with it: in brackets the shape, then the least and the largest number, and a few of its numbers; in gray what it is made of.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;코드&lt;/b&gt;: 한 스텝을 글에 나온 형식으로 쓴 코드입니다. 활성화 함수, 손실 함수, 옵티마이저는 이 실행에서 쓰는 것입니다. 화살표는 실행 중인 줄을, 속이 빈 화살표는 그 줄을 호출한 줄을 가리킵니다. 줄이 만드는 값이 함께 나타납니다. 괄호 안은 형상이고, 이어서 가장 작은 수와 가장 큰 수, 그리고 수 몇 개가 나옵니다. 회색은 계산에 쓴 값입니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Alt+← →</source>
        <translation>Alt+← →</translation>
    </message>
    <message>
        <source>where the code is shown: one line back, or forward</source>
        <translation>코드가 보일 때 한 줄 뒤로, 앞으로</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Open or close the settings.</source>
        <translation>설정을 열거나 닫습니다.</translation>
    </message>
    <message>
        <source>At this size there is no room for them beside the picture.</source>
        <translation>이 크기에서는 그림 옆에 설정을 둘 자리가 없습니다.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>실행(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>Open data…</source>
        <translation>데이터 열기...</translation>
    </message>
    <message>
        <source>Open a folder of data…</source>
        <translation>데이터 폴더 열기...</translation>
    </message>
    <message>
        <source>Use the built-in MNIST</source>
        <translation>내장 MNIST 사용</translation>
    </message>
    <message>
        <source>Open a run…</source>
        <translation>실행 기록 열기...</translation>
    </message>
    <message>
        <source>go on with a run that was saved in a file</source>
        <translation>파일에 저장한 실행을 이어서 학습</translation>
    </message>
    <message>
        <source>Save the run…</source>
        <translation>실행 기록 저장...</translation>
    </message>
    <message>
        <source>Open a lesson or a view…</source>
        <translation>수업 또는 화면 열기...</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>이 화면 저장...</translation>
    </message>
    <message>
        <source>the page as it is now, to a file that opens the lab just so</source>
        <translation>지금 페이지를 파일로 저장해 나중에 그대로 열기</translation>
    </message>
    <message>
        <source>Make a lesson</source>
        <translation>수업 만들기</translation>
    </message>
    <message>
        <source>the editor of lessons, beside the page</source>
        <translation>페이지 옆에 수업 편집기 열기</translation>
    </message>
    <message>
        <source>Add this view as a step</source>
        <translation>이 화면을 단계로 추가</translation>
    </message>
    <message>
        <source>what the page shows as the next step of a lesson</source>
        <translation>페이지에 보이는 것을 수업의 다음 단계로 추가</translation>
    </message>
    <message>
        <source>Save the answers…</source>
        <translation>답 저장...</translation>
    </message>
    <message>
        <source>Export a figure…</source>
        <translation>그림 내보내기...</translation>
    </message>
    <message>
        <source>a figure of the page as a file or a copy</source>
        <translation>페이지의 그림을 파일로 저장하거나 복사</translation>
    </message>
    <message>
        <source>Record this page…</source>
        <translation>이 페이지 녹화...</translation>
    </message>
    <message>
        <source>record what the page shows as a GIF, or end the recording</source>
        <translation>페이지에 보이는 것을 GIF로 녹화, 또는 녹화 끝내기</translation>
    </message>
    <message>
        <source>Export the run&apos;s curves…</source>
        <translation>학습 곡선 내보내기...</translation>
    </message>
    <message>
        <source>Export the weights…</source>
        <translation>가중치 내보내기...</translation>
    </message>
    <message>
        <source>Export the run as code…</source>
        <translation>실행을 코드로 내보내기...</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>끝내기</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>실행</translation>
    </message>
    <message>
        <source>run and pause</source>
        <translation>실행과 일시 정지</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>스텝</translation>
    </message>
    <message>
        <source>one step</source>
        <translation>한 스텝 진행</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>이전 스텝</translation>
    </message>
    <message>
        <source>one step back, where a page can</source>
        <translation>한 스텝 뒤로(가능한 페이지에서)</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>에폭</translation>
    </message>
    <message>
        <source>on to the end of the epoch, where a network is trained</source>
        <translation>에폭 끝까지 진행(신경망을 학습시키는 페이지)</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>처음으로</translation>
    </message>
    <message>
        <source>back to the beginning</source>
        <translation>처음 상태로</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>예측</translation>
    </message>
    <message>
        <source>a question of the page, answered before it runs</source>
        <translation>실행하기 전에 답하는 이 페이지의 질문</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>다음 탭</translation>
    </message>
    <message>
        <source>the next tab of the page</source>
        <translation>페이지의 다음 탭</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>이전 탭</translation>
    </message>
    <message>
        <source>the tab before</source>
        <translation>이전 탭</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>확대</translation>
    </message>
    <message>
        <source>everything larger</source>
        <translation>전체 확대</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>축소</translation>
    </message>
    <message>
        <source>everything smaller</source>
        <translation>전체 축소</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>원래 크기로</translation>
    </message>
    <message>
        <source>the usual size</source>
        <translation>원래 크기로</translation>
    </message>
    <message>
        <source>Colors of the system</source>
        <translation>시스템 테마</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝은 테마</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어두운 테마</translation>
    </message>
    <message>
        <source>For the projector</source>
        <translation>프로젝터용 화면</translation>
    </message>
    <message>
        <source>large, and the picture alone</source>
        <translation>글자를 키우고 그림만 표시</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>전체 화면</translation>
    </message>
    <message>
        <source>full screen; Esc leaves it</source>
        <translation>전체 화면(Esc로 나가기)</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>힌트</translation>
    </message>
    <message>
        <source>To the hint</source>
        <translation>힌트로 이동</translation>
    </message>
    <message>
        <source>to the hint at the foot of the window</source>
        <translation>창 아래쪽의 힌트로 이동</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>기본값 복원</translation>
    </message>
    <message>
        <source>Lessons…</source>
        <translation>수업...</translation>
    </message>
    <message>
        <source>lessons that ask before they run</source>
        <translation>실행하기 전에 먼저 묻는 수업</translation>
    </message>
    <message>
        <source>About this page</source>
        <translation>이 페이지 설명</translation>
    </message>
    <message>
        <source>what this page shows</source>
        <translation>이 페이지 설명</translation>
    </message>
    <message>
        <source>What&apos;s this?</source>
        <translation>항목별 도움말</translation>
    </message>
    <message>
        <source>explains the field in use, or else what is clicked next</source>
        <translation>사용 중인 항목, 또는 다음에 클릭하는 것을 설명</translation>
    </message>
    <message>
        <source>Glossary…</source>
        <translation>용어 사전...</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>About Descent Lab</source>
        <translation>Descent Lab 정보</translation>
    </message>
    <message>
        <source>in a lesson: the step before and the next one, wherever the focus is</source>
        <translation>수업에서: 포커스가 어디에 있든 앞 단계와 다음 단계</translation>
    </message>
    <message>
        <source>in a lesson: to its question, or to the button that leads on</source>
        <translation>수업에서 질문으로, 질문이 없으면 다음 버튼으로 이동</translation>
    </message>
    <message>
        <source>in a plot that Tab has come to: move what can be dragged, else a cursor that reads the values out, else the view; with Shift in small steps</source>
        <translation>Tab으로 옮겨 온 그래프에서: 끌 수 있는 것, 없으면 값을 읽는 커서, 그것도 없으면 보이는 범위를 이동(Shift와 함께 누르면 조금씩)</translation>
    </message>
    <message>
        <source>and its three sisters, in such a plot: always the cursor with Alt, the view with Ctrl</source>
        <translation>다른 세 화살표도 같음. 그런 그래프에서 Alt는 언제나 커서를, Ctrl은 보이는 범위를 이동</translation>
    </message>
    <message>
        <source>in a plot: the whole again, without the cursor</source>
        <translation>그래프에서: 커서를 없애고 다시 전체 보기</translation>
    </message>
    <message>
        <source>on a divider that Tab has come to: share the room out anew</source>
        <translation>Tab으로 이동한 구분선에서: 공간을 다시 나누기</translation>
    </message>
    <message>
        <source>in a plot: nearer, farther</source>
        <translation>그래프에서: 확대, 축소</translation>
    </message>
    <message>
        <source>save the run, or the one selected on the Runs page, with its curves and snapshots</source>
        <translation>현재 실행(‘실행 기록’ 페이지에서는 선택한 실행)을 곡선, 스냅샷과 함께 저장</translation>
    </message>
    <message>
        <source>in images, pixels and cells that Tab has come to: from one to the next</source>
        <translation>Tab으로 이동한 이미지, 픽셀, 칸에서: 다음 것으로 이동</translation>
    </message>
    <message>
        <source>choose an image, or where a plot is aimed at</source>
        <translation>이미지 선택, 또는 그래프에서 겨눈 곳 선택</translation>
    </message>
    <message>
        <source>{name}: {explanation} ({keys})</source>
        <translation>{name}: {explanation} ({keys})</translation>
    </message>
    <message>
        <source>{name}: {explanation}</source>
        <translation>{name}: {explanation}</translation>
    </message>
</context>
<context>
    <name>ConfigWords</name>
    <message>
        <source>{before}, then {rate}</source>
        <translation>{before}, 이후 {rate}</translation>
    </message>
</context>
<context>
    <name>ConfusionView</name>
    <message>
        <source>Confusion matrix</source>
        <translation>혼동 행렬</translation>
    </message>
    <message>
        <source>Click a cell for its images; click it again for all mistakes.</source>
        <translation>칸을 클릭하면 그 이미지를, 다시 클릭하면 틀린 이미지를 모두 보여 줍니다.</translation>
    </message>
    <message>
        <source>A row for each true class, a column for what its images were read as: on the diagonal what is right, the stronger in color the larger its share of the class. Beside it mistakes, in another color, the strongest where most were made. At the right the share of each class that is read right.</source>
        <translation>행은 정답 클래스, 열은 신경망이 예측한 클래스입니다. 대각선은 맞힌 이미지이며, 클래스에서 차지하는 비율이 클수록 색이 뚜렷합니다. 그 밖의 칸은 틀린 이미지로, 다른 색을 쓰고 많을수록 뚜렷합니다. 오른쪽은 클래스마다 맞힌 비율입니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) read right</source>
        <translation>
            <numerusform>맞힌 이미지 %Ln장</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} read wrong</source>
        <translation>틀린 것 {n}장</translation>
    </message>
    <message>
        <source>{true} read as {predicted}: {count} of {of} ({share})</source>
        <translation>정답 {true}, 예측 {predicted}: {of}장 중 {count}장({share})</translation>
    </message>
    <message>
        <source>read right</source>
        <translation>맞힌 비율</translation>
    </message>
    <message>
        <source>read as</source>
        <translation>예측 클래스</translation>
    </message>
    <message>
        <source>true class</source>
        <translation>정답 클래스</translation>
    </message>
</context>
<context>
    <name>ContourView</name>
    <message>
        <source>Contour map of f</source>
        <translation>f의 등고선 지도</translation>
    </message>
    <message>
        <source>Lines join places of one height f, the darker or paler ground tells higher from lower. A mark and its trail are an optimizer&apos;s ball; the ring is the start, to be dragged, or set by a click.</source>
        <translation>선은 높이 f가 같은 곳을 잇고, 바탕의 짙고 옅음이 높낮이를 나타냅니다. 표시는 옵티마이저의 공, 뒤따르는 선은 공의 자취이고, 고리는 시작점입니다. 고리를 끌거나 지도를 클릭하면 시작점이 바뀝니다.</translation>
    </message>
    <message>
        <source>The start: drag it, or click anywhere on the map</source>
        <translation>시작점: 끌어서 옮기거나 지도의 원하는 곳을 클릭</translation>
    </message>
</context>
<context>
    <name>Contours</name>
    <message>
        <source>map</source>
        <translation>지도</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>The image</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>The image that follows in the data.</source>
        <translation>데이터에서 다음 차례의 이미지입니다.</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>무작위</translation>
    </message>
    <message>
        <source>Any image of the data.</source>
        <translation>데이터에서 무작위로 고른 이미지입니다.</translation>
    </message>
    <message>
        <source>Set the outputs to</source>
        <translation>출력 바꾸기</translation>
    </message>
    <message>
        <source>sure, right</source>
        <translation>확신, 정답</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>확신 없음</translation>
    </message>
    <message>
        <source>sure, wrong</source>
        <translation>확신, 오답</translation>
    </message>
    <message>
        <source>Nearly all probability on the true class.</source>
        <translation>확률을 거의 모두 정답 클래스에 줍니다.</translation>
    </message>
    <message>
        <source>The same probability for every class: pure guessing.</source>
        <translation>모든 클래스에 같은 확률을 줍니다. 무작위 추측과 같습니다.</translation>
    </message>
    <message>
        <source>Nearly all probability on a false class: watch both gradients.</source>
        <translation>확률을 거의 모두 오답 클래스에 줍니다. 두 기울기를 비교해 보십시오.</translation>
    </message>
    <message>
        <source>A &lt;b&gt;{label}&lt;/b&gt;, read as &lt;b&gt;{guess}&lt;/b&gt; with {probability}</source>
        <translation>정답 &lt;b&gt;{label}&lt;/b&gt;, 예측 &lt;b&gt;{guess}&lt;/b&gt; ({probability})</translation>
    </message>
    <message>
        <source>&lt;b&gt;{label}&lt;/b&gt;, read as &lt;b&gt;{guess}&lt;/b&gt; with {probability}</source>
        <translation>정답 &lt;b&gt;{label}&lt;/b&gt;, 예측 &lt;b&gt;{guess}&lt;/b&gt; ({probability})</translation>
    </message>
    <message>
        <source>The network reads every one of these images right.</source>
        <translation>신경망이 이 이미지들을 모두 맞힙니다.</translation>
    </message>
</context>
<context>
    <name>ControlsEdit</name>
    <message>
        <source>Take off: {control}</source>
        <translation>빼기: {control}</translation>
    </message>
    <message>
        <source>Take it off the list.</source>
        <translation>목록에서 뺍니다.</translation>
    </message>
    <message>
        <source>Now click the control, or go to it by Tab and press Enter; Esc gives up.</source>
        <translation>이제 컨트롤을 클릭하거나 Tab으로 옮겨 가서 Enter를 누르십시오. Esc를 누르면 그만둡니다.</translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <source>Hidden until you have answered.</source>
        <translation>답한 뒤에 보입니다.</translation>
    </message>
</context>
<context>
    <name>CurveEditor</name>
    <message>
        <source>Larger</source>
        <translation>크게</translation>
    </message>
    <message>
        <source>Sketch over the picture of the page, as large as that.</source>
        <translation>페이지의 그림 위에 그만한 크기로 그립니다.</translation>
    </message>
    <message>
        <source>Esc makes it small again.</source>
        <translation>Esc를 누르면 다시 작아집니다.</translation>
    </message>
</context>
<context>
    <name>CurveRaceState</name>
    <message>
        <source>Any formula in w, typed in the field below.</source>
        <translation>아래 칸에 w로 된 수식을 자유롭게 입력합니다.</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>곡선</translation>
    </message>
    <message>
        <source>The curve that the balls go down.</source>
        <translation>공이 내려갈 곡선입니다.</translation>
    </message>
    <message>
        <source>Another curve begins its own race, with rates that suit.</source>
        <translation>다른 곡선을 고르면 알맞은 학습률로 경주를 새로 시작합니다.</translation>
    </message>
    <message>
        <source>Start w</source>
        <translation>시작점 w</translation>
    </message>
    <message>
        <source>Where all balls begin; the ring on the curve can be dragged.</source>
        <translation>모든 공이 시작하는 곳입니다. 곡선 위의 고리를 끌어도 됩니다.</translation>
    </message>
    <message>
        <source>Too far out: where f is steep, the first step may leave the picture; in a minimum: nothing moves.</source>
        <translation>너무 멀면 f가 가파른 곳에서 첫 스텝에 그림을 벗어날 수 있고, 극솟값이면 아무것도 움직이지 않습니다.</translation>
    </message>
</context>
<context>
    <name>CurveView</name>
    <message>
        <source>Curve of f</source>
        <translation>f의 곡선</translation>
    </message>
    <message>
        <source>The line is f; the dashed one its tangent at the chosen ball, whose slope is the gradient. A mark and its trail are an optimizer&apos;s ball; the ring is the start, to be dragged, or set by a click.</source>
        <translation>실선은 f이고, 파선은 선택한 공이 있는 곳의 접선으로 그 기울기가 f의 기울기입니다. 표시는 옵티마이저의 공, 뒤따르는 선은 공의 자취이고, 고리는 시작점입니다. 고리를 끌거나 그림을 클릭하면 시작점이 바뀝니다.</translation>
    </message>
    <message>
        <source>tangent</source>
        <translation>접선</translation>
    </message>
    <message>
        <source>The start: drag it, or click anywhere on the picture</source>
        <translation>시작점: 끌어서 옮기거나 그림의 원하는 곳을 클릭</translation>
    </message>
</context>
<context>
    <name>CurveWords</name>
    <message>
        <source>{name}: nothing yet</source>
        <translation>{name}: 아직 없음</translation>
    </message>
    <message>
        <source>{name}: {value} at {place}</source>
        <translation>{name}: {place}에서 {value}</translation>
    </message>
    <message>
        <source>{name}, {first} to {end}: last {value}, {trend}, lowest {low}, highest {high}</source>
        <translation>{name}, {first}에서 {end}까지: 마지막 값 {value}, {trend}, 최솟값 {low}, 최댓값 {high}</translation>
    </message>
    <message>
        <source>level</source>
        <translation>변화 없음</translation>
    </message>
    <message>
        <source>falling</source>
        <translation>감소 중</translation>
    </message>
    <message>
        <source>rising</source>
        <translation>증가 중</translation>
    </message>
</context>
<context>
    <name>Curves</name>
    <message>
        <source>The book&apos;s parabola</source>
        <translation>책의 포물선</translation>
    </message>
    <message>
        <source>So wide that a rate of 0.1 hardly moves: the limit lies at 2/f″ = 100.</source>
        <translation>아주 완만해서 학습률 0.1로는 거의 움직이지 않습니다. 한계는 2/f″ = 100입니다.</translation>
    </message>
    <message>
        <source>Parabola</source>
        <translation>포물선</translation>
    </message>
    <message>
        <source>Each step multiplies w by 1 − 2η: past η = 0.5 it overshoots, past 1 it diverges.</source>
        <translation>스텝마다 w에 1 − 2η가 곱해집니다. η가 0.5를 넘으면 극솟값을 지나치고, 1을 넘으면 발산합니다.</translation>
    </message>
    <message>
        <source>Kink</source>
        <translation>꺾임</translation>
    </message>
    <message>
        <source>The slope is 1 down to the minimum: a constant rate jumps to and fro across it.</source>
        <translation>극솟값 바로 앞까지 기울기의 크기가 1입니다. 학습률이 일정하면 극솟값을 사이에 두고 오갑니다.</translation>
    </message>
    <message>
        <source>Plateau</source>
        <translation>고원</translation>
    </message>
    <message>
        <source>Far from the hole the tangent is level: that is a vanishing gradient.</source>
        <translation>구덩이에서 멀면 접선이 거의 수평입니다. 이것이 기울기 소실입니다.</translation>
    </message>
    <message>
        <source>Flat step</source>
        <translation>평평한 계단</translation>
    </message>
    <message>
        <source>At 0 the tangent is level, and it is no minimum: descent nearly stops on its way.</source>
        <translation>0에서 접선이 수평이지만 극솟값은 아닙니다. 내려가던 공이 거의 멈춥니다.</translation>
    </message>
    <message>
        <source>Two valleys</source>
        <translation>두 골짜기</translation>
    </message>
    <message>
        <source>The nearer valley is not the deeper one; a large step or momentum may cross over.</source>
        <translation>가까운 골짜기가 더 깊은 것은 아닙니다. 큰 스텝이나 모멘텀은 언덕을 넘기도 합니다.</translation>
    </message>
    <message>
        <source>Steep wall</source>
        <translation>가파른 벽</translation>
    </message>
    <message>
        <source>Gentle on one side, a wall on the other: one step onto it throws the ball far back.</source>
        <translation>한쪽은 완만하고 다른 쪽은 벽입니다. 벽에 한 번 올라서면 공이 멀리 튕겨 나갑니다.</translation>
    </message>
    <message>
        <source>Ripples</source>
        <translation>잔물결</translation>
    </message>
    <message>
        <source>A valley full of dips: descent stays in the first, enough momentum rolls on.</source>
        <translation>골짜기에 웅덩이가 가득합니다. 경사 하강은 첫 웅덩이에 머물고, 모멘텀이 충분하면 계속 굴러갑니다.</translation>
    </message>
</context>
<context>
    <name>DataControls</name>
    <message>
        <source>Other samples</source>
        <translation>다른 샘플</translation>
    </message>
    <message>
        <source>Show other images of the same class.</source>
        <translation>같은 클래스의 다른 이미지를 보여 줍니다.</translation>
    </message>
    <message>
        <source>Counting through the data</source>
        <translation>데이터 집계 진행률</translation>
    </message>
</context>
<context>
    <name>DataView</name>
    <message>
        <source>The mean image of each class</source>
        <translation>클래스별 평균 이미지</translation>
    </message>
    <message>
        <source>Samples of the class chosen</source>
        <translation>선택한 클래스의 샘플</translation>
    </message>
    <message>
        <source>One sample, large</source>
        <translation>확대한 샘플 하나</translation>
    </message>
    <message>
        <source>images</source>
        <translation>이미지 수</translation>
    </message>
    <message>
        <source>pixels each</source>
        <translation>이미지당 픽셀 수</translation>
    </message>
    <message>
        <source>pixels that are 0</source>
        <translation>값이 0인 픽셀</translation>
    </message>
    <message>
        <source>How many images of each class</source>
        <translation>클래스별 이미지 수</translation>
    </message>
    <message>
        <source>class</source>
        <translation>클래스</translation>
    </message>
    <message>
        <source>A bar a class: the number of its images in the set.</source>
        <translation>막대 하나가 클래스 하나이며, 데이터에 있는 그 클래스의 이미지 수를 나타냅니다.</translation>
    </message>
    <message>
        <source>How often each pixel value occurs</source>
        <translation>픽셀값별 개수</translation>
    </message>
    <message>
        <source>pixel value</source>
        <translation>픽셀값</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>픽셀</translation>
    </message>
    <message>
        <source>Each class</source>
        <translation>클래스별</translation>
    </message>
    <message>
        <source>Pixel values</source>
        <translation>픽셀값</translation>
    </message>
    <message>
        <source>The mean of each class: choose one</source>
        <translation>클래스별 평균: 하나를 선택하십시오</translation>
    </message>
    <message>
        <source>mean pixel ÷ 255</source>
        <translation>픽셀값 평균 ÷ 255</translation>
    </message>
    <message>
        <source>The number of pixels of each value, from 0 (paper) to 255 (ink), on a logarithmic axis. The network gets the values divided by 255.</source>
        <translation>0(바탕)부터 255(글자)까지 값별 픽셀 수이며, 세로축은 로그 눈금입니다. 신경망에는 255로 나눈 값이 들어갑니다.</translation>
    </message>
    <message>
        <source>Samples of the {name}</source>
        <translation>클래스 {name}의 샘플</translation>
    </message>
    <message>
        <source>Samples: {name}</source>
        <translation>샘플: {name}</translation>
    </message>
    <message>
        <source>Point at a pixel.</source>
        <translation>픽셀을 가리켜 보십시오.</translation>
    </message>
    <message>
        <source>row {row}, column {column}: {value} → {scaled} for the network</source>
        <translation>{row}행 {column}열: {value} → 신경망 입력 {scaled}</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %Ln image(s), {share}</source>
        <translation>
            <numerusform>{name}: 이미지 %Ln장, {share}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{value}: %Ln pixel(s)</source>
        <translation>
            <numerusform>{value}: 픽셀 %Ln개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DerivativePart</name>
    <message>
        <source>Drag the point, or type a function. {run} shrinks h: first the secant becomes the tangent, then the rounding of the computer takes over.</source>
        <translation>점을 끌거나 함수를 입력하십시오. {run} 버튼을 누르면 h가 작아집니다. 할선은 접선에 가까워지다가 결국 컴퓨터의 반올림 오차에 묻힙니다.</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>끌기</translation>
    </message>
    <message>
        <source>the point along the curve</source>
        <translation>곡선 위의 점 옮기기</translation>
    </message>
    <message>
        <source>Functions worth a look; the first is the book&apos;s.</source>
        <translation>살펴볼 만한 함수들입니다. 첫 번째는 책에 나오는 함수입니다.</translation>
    </message>
    <message>
        <source>Formula, x and the part of the axis in sight change together.</source>
        <translation>수식과 x, 보이는 축의 범위가 함께 바뀝니다.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>예제</translation>
    </message>
    <message>
        <source>true derivative</source>
        <translation>해석적 미분</translation>
    </message>
    <message>
        <source>error</source>
        <translation>오차</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>f has no value at x = {x}: there is nothing to differentiate there.</source>
        <translation>x = {x}에서는 f의 값이 없으므로 미분할 수 없습니다.</translation>
    </message>
    <message>
        <source>f has a kink at x = {x}: no derivative, whatever the quotient says.</source>
        <translation>f가 x = {x}에서 꺾이므로, 위의 값이 얼마이든 미분은 존재하지 않습니다.</translation>
    </message>
    <message>
        <source>f ends at x = {x}: no derivative, which takes both sides.</source>
        <translation>x = {x}에서 f가 끝나므로 미분이 없습니다. 미분하려면 양쪽의 값이 모두 있어야 합니다.</translation>
    </message>
    <message>
        <source>f jumps or stands upright at x = {x}: no derivative, whatever the quotient says.</source>
        <translation>x = {x}에서 f가 끊기거나 수직으로 섭니다. 위의 값이 얼마이든 미분은 존재하지 않습니다.</translation>
    </message>
    <message>
        <source>f has no value so far from x = {x}: take a smaller h.</source>
        <translation>x = {x}에서 그만큼 떨어진 곳에는 f의 값이 없습니다. h를 더 작게 하면 됩니다.</translation>
    </message>
    <message>
        <source>&lt;span style=&apos;color:{central}&apos;&gt;━ secant&lt;/span&gt;: the numerical derivative is its slope.&lt;br&gt;&lt;span style=&apos;color:{exact}&apos;&gt;╌ tangent&lt;/span&gt;: the true derivative, from the formula itself.</source>
        <translation>&lt;span style=&apos;color:{central}&apos;&gt;━ 할선&lt;/span&gt;: 이 직선의 기울기가 수치 미분입니다.&lt;br&gt;&lt;span style=&apos;color:{exact}&apos;&gt;╌ 접선&lt;/span&gt;: 이 직선의 기울기가 식에서 바로 구한 해석적 미분입니다.</translation>
    </message>
</context>
<context>
    <name>DerivativeState</name>
    <message>
        <source>f(x) =</source>
        <translation>f(x) =</translation>
    </message>
    <message>
        <source>A formula in x: + - * / **, sin cos tan exp log sqrt abs tanh, pi and e.</source>
        <translation>x의 식입니다. + - * / **, sin cos tan exp log sqrt abs tanh, pi, e를 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Where f has no value, no slope can be taken.</source>
        <translation>f의 값이 없는 곳에서는 기울기를 구할 수 없습니다.</translation>
    </message>
    <message>
        <source>x</source>
        <translation>x</translation>
    </message>
    <message>
        <source>Where the derivative is taken.</source>
        <translation>미분을 구할 위치입니다.</translation>
    </message>
    <message>
        <source>Units of the x axis</source>
        <translation>x축 단위</translation>
    </message>
    <message>
        <source>The larger |x| is, the coarser are the numbers around it, and the larger must h be.</source>
        <translation>|x|가 클수록 그 근처에서 표현할 수 있는 수의 간격이 넓어지므로 h도 커야 합니다.</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>The step to either side, from 1e-16 at the left to 1 at the right.</source>
        <translation>양쪽으로 움직이는 아주 작은 값입니다. 왼쪽 끝이 1e-16, 오른쪽 끝이 1입니다.</translation>
    </message>
    <message>
        <source>Too large: the secant cuts the curve off (truncation); too small: the difference of two nearly equal numbers loses its digits (rounding).</source>
        <translation>너무 크면 할선이 곡선에서 벗어나고(절단 오차), 너무 작으면 거의 같은 두 수를 빼면서 유효 숫자를 잃습니다(반올림 오차).</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>차분</translation>
    </message>
    <message>
        <source>Central: from x − h to x + h, two steps wide, error of order h². Forward: from x to x + h, error of order h.</source>
        <translation>중앙 차분: x − h에서 x + h까지 폭이 2h이고, 오차는 h²에 비례합니다. 전방 차분: x에서 x + h까지이고, 오차는 h에 비례합니다.</translation>
    </message>
    <message>
        <source>Central needs as many calls of f for one derivative: two. For the same h its truncation error is smaller.</source>
        <translation>미분 하나에 f를 호출하는 횟수는 둘 다 두 번입니다. h가 같으면 중앙 차분의 절단 오차가 더 작습니다.</translation>
    </message>
</context>
<context>
    <name>DescentCode</name>
    <message>
        <source>After the last line the step is made.</source>
        <translation>마지막 줄까지 실행하면 한 스텝 나아갑니다.</translation>
    </message>
    <message>
        <source>{name} makes no step</source>
        <translation>{name}: 스텝 없음</translation>
    </message>
    <message>
        <source>{name}, step {step} → {after}</source>
        <translation>{name}, 스텝 {step} → {after}</translation>
    </message>
</context>
<context>
    <name>DescentHeadline</name>
    <message>
        <source>Press {run} for the race; click the picture to start there.</source>
        <translation>{run} 버튼을 누르면 경주가 시작됩니다. 그림을 클릭하면 시작점이 바뀝니다.</translation>
    </message>
    <message>
        <source>f has no value or no slope at the start: choose another.</source>
        <translation>시작점에서 f의 값이나 기울기가 없습니다. 다른 시작점을 고르십시오.</translation>
    </message>
    <message>
        <source>{name} is lowest so far.</source>
        <translation>지금까지 가장 낮은 것은 {name}입니다.</translation>
    </message>
    <message>
        <source>{name} takes each step by the gradient where it is.</source>
        <translation>{name}: 스텝마다 공이 있는 곳의 기울기로 움직입니다.</translation>
    </message>
    <message>
        <source>Step {n}: {name} is lowest, at f = {value}.</source>
        <translation>{n}스텝: 가장 낮은 것은 {name}입니다(f = {value}).</translation>
    </message>
    <message>
        <source>Every ball has left the picture: f is lower beyond its edge.</source>
        <translation>모든 공이 그림을 벗어났습니다. 가장자리 너머에서는 f가 더 낮습니다.</translation>
    </message>
    <message>
        <source>Every ball has left the picture, or is where f has no value.</source>
        <translation>모든 공이 그림을 벗어났거나 f의 값이 없는 곳에 있습니다.</translation>
    </message>
    <message>
        <source>Step {n}: no ball has moved, the steps are too small.</source>
        <translation>{n}스텝: 움직인 공이 없습니다. 스텝이 너무 작습니다.</translation>
    </message>
    <message>
        <source>Step {n}: {name} is at f = {value}.</source>
        <translation>{n}스텝: {name}의 f = {value}입니다.</translation>
    </message>
    <message>
        <source>Every ball has left the picture: the steps are too large.</source>
        <translation>모든 공이 그림을 벗어났습니다. 스텝이 너무 큽니다.</translation>
    </message>
</context>
<context>
    <name>DescentHints</name>
    <message>
        <source>f has no value or no slope at the start, where no ball can roll.</source>
        <translation>시작점에서 f의 값이나 기울기가 없어 공이 굴러갈 수 없습니다.</translation>
    </message>
    <message>
        <source>The start lies too far outside of what is shown: no ball rolls from there.</source>
        <translation>시작점이 보이는 범위에서 너무 멀리 벗어나 있어, 그곳에서는 공이 구르지 않습니다.</translation>
    </message>
    <message>
        <source>Start at ({x}, {y})</source>
        <translation>({x}, {y})에서 시작</translation>
    </message>
    <message>
        <source>Start at w = {w}</source>
        <translation>w = {w}에서 시작</translation>
    </message>
</context>
<context>
    <name>DescentPage</name>
    <message>
        <source>Set everything up for a race that is worth showing.</source>
        <translation>볼만한 경주를 한 번에 설정합니다.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>There is no map here that a ball is predicted on.</source>
        <translation>여기에는 공의 위치를 예측할 지도가 없습니다.</translation>
    </message>
    <message>
        <source>Click, drag</source>
        <translation>클릭, 끌기</translation>
    </message>
    <message>
        <source>the start of the race</source>
        <translation>경주의 시작점 옮기기</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>경주</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>스텝</translation>
    </message>
    <message>
        <source>f plot</source>
        <translation>스텝별 f</translation>
    </message>
</context>
<context>
    <name>DescentQuestions</name>
    <message>
        <source>Where will {name} be next?</source>
        <translation>다음 스텝에 {name}의 위치는 어디입니까?</translation>
    </message>
    <message>
        <source>Where will {name} end?</source>
        <translation>{name}의 도착점은 어디입니까?</translation>
    </message>
    <message>
        <source>{name} takes no part in the race.</source>
        <translation>이번 경주에는 {name}의 공이 없습니다.</translation>
    </message>
    <message>
        <source>{name} has ended here: go back, then predict.</source>
        <translation>{name}의 경주는 여기서 끝났습니다. 이전 스텝으로 돌아가서 예측하십시오.</translation>
    </message>
    <message>
        <source>{name} has left the picture: no points.</source>
        <translation>{name}의 공이 그림을 벗어나 점수가 없습니다.</translation>
    </message>
    <message>
        <source>{name} is where f has no value: no points.</source>
        <translation>{name}의 공이 f의 값이 없는 곳에 있어 점수가 없습니다.</translation>
    </message>
    <message>
        <source>{name} has no finite numbers any more: no points.</source>
        <translation>{name}의 값이 더는 유한하지 않아 점수가 없습니다.</translation>
    </message>
</context>
<context>
    <name>DescentReadouts</name>
    <message>
        <source>step</source>
        <translation>스텝</translation>
    </message>
    <message>
        <source>to nearest known minimum</source>
        <translation>가장 가까운 극솟값까지</translation>
    </message>
    <message>
        <source>Crosses mark the known ones: those of the surface, and what its basins found.</source>
        <translation>알려진 극솟값의 위치는 십자로 표시합니다. 곡면에 대해 알려진 것과 끌림 영역에서 찾은 것입니다.</translation>
    </message>
    <message>
        <source>angle of −∇f to it</source>
        <translation>극솟값 방향과 −∇f의 각</translation>
    </message>
    <message>
        <source>Between downhill and the way to the nearest minimum: downhill is not at it.</source>
        <translation>내리막 방향과 가장 가까운 극솟값 쪽 방향이 이루는 각입니다. 내리막이 꼭 극솟값을 향하지는 않습니다.</translation>
    </message>
</context>
<context>
    <name>DescentState</name>
    <message>
        <source>Map</source>
        <translation>지도</translation>
    </message>
    <message>
        <source>Map and 3-D</source>
        <translation>지도와 3D</translation>
    </message>
    <message>
        <source>3-D</source>
        <translation>3D</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>점</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>스텝</translation>
    </message>
    <message>
        <source>the next point</source>
        <translation>다음 위치</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>도착점</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>모드</translation>
    </message>
    <message>
        <source>What the balls go down.</source>
        <translation>공이 무엇을 내려갈지 정합니다.</translation>
    </message>
    <message>
        <source>Each mode keeps its own race, with its start and its rates.</source>
        <translation>모드마다 경주와 시작점, 학습률을 따로 간직합니다.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>The map, the surface in three dimensions, or both.</source>
        <translation>지도와 3D 곡면 중 하나, 또는 둘 다 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Where no 3-D can be drawn, its place says so.</source>
        <translation>3D로 그릴 수 없으면 그 자리에 이유가 나옵니다.</translation>
    </message>
    <message>
        <source>The step as arrows</source>
        <translation>스텝을 화살표로 표시</translation>
    </message>
    <message>
        <source>The chosen optimizer&apos;s next step as arrows.</source>
        <translation>선택한 옵티마이저의 다음 스텝을 화살표로 나타냅니다.</translation>
    </message>
    <message>
        <source>What the rule is made of: −∇f, what momentum adds, and the step itself.</source>
        <translation>갱신 규칙을 이루는 −∇f, 모멘텀이 더하는 부분, 스텝 자체를 화살표로 나타냅니다.</translation>
    </message>
    <message>
        <source>Downhill everywhere</source>
        <translation>내리막 방향 표시</translation>
    </message>
    <message>
        <source>Arrows along −∇f all over the map.</source>
        <translation>지도 전체에 −∇f 방향의 화살표를 그립니다.</translation>
    </message>
    <message>
        <source>−∇f is the steepest way down at each place, at a right angle to the contour line; it does not point at the minimum.</source>
        <translation>−∇f는 어디서나 그 자리에서 가장 가파른 내리막 방향이며 등고선과 직각입니다. 그 방향에 꼭 극솟값이 있는 것은 아닙니다.</translation>
    </message>
    <message>
        <source>Basins of the minima</source>
        <translation>극솟값의 끌림 영역</translation>
    </message>
    <message>
        <source>Each start in the color of the minimum that the chosen optimizer reaches.</source>
        <translation>각 시작점을, 선택한 옵티마이저가 거기서 이르는 극솟값의 색으로 칠합니다.</translation>
    </message>
    <message>
        <source>Measured from starts all over the picture, at the learning rate that is set: with a larger one the colors mix, or none is reached.</source>
        <translation>그림 전체의 시작점에서 지금 설정한 학습률로 계산합니다. 학습률이 커지면 색이 뒤섞이거나 어디에도 이르지 못합니다.</translation>
    </message>
    <message>
        <source>The mini-batch&apos;s own surface</source>
        <translation>미니배치만의 곡면</translation>
    </message>
    <message>
        <source>Contour lines of the loss of the points that this step looks at.</source>
        <translation>이 스텝에서 쓰는 점들의 손실을 나타낸 등고선입니다.</translation>
    </message>
    <message>
        <source>It sways around the surface of all points: the step goes down this one. Shown where a mini-batch is not all points.</source>
        <translation>전체 점의 곡면을 중심으로 흔들립니다. 스텝은 이 곡면을 따라 내려갑니다. 미니배치가 전체가 아닐 때 나타납니다.</translation>
    </message>
    <message>
        <source>Table to check by hand</source>
        <translation>손으로 확인하는 표</translation>
    </message>
    <message>
        <source>The points that this step looks at, or the steps up to it.</source>
        <translation>이 스텝에서 쓰는 점들, 또는 지금까지의 스텝입니다.</translation>
    </message>
    <message>
        <source>Both are of the chosen optimizer.</source>
        <translation>둘 다 선택한 옵티마이저의 것입니다.</translation>
    </message>
    <message>
        <source>log</source>
        <translation>로그</translation>
    </message>
    <message>
        <source>A logarithmic axis of how far f is above its lowest known value.</source>
        <translation>f에서 알려진 최솟값을 뺀 값을 로그 축에 나타냅니다.</translation>
    </message>
    <message>
        <source>A straight line falls by the same factor with every step.</source>
        <translation>직선이면 스텝마다 같은 비율로 줄어든다는 뜻입니다.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>The code of the chosen optimizer&apos;s next step, line by line.</source>
        <translation>선택한 옵티마이저의 다음 스텝을 코드로 한 줄씩 표시합니다.</translation>
    </message>
    <message>
        <source>Its lines can be gone through one by one; after the last one the step is made.</source>
        <translation>한 줄씩 넘길 수 있고, 마지막 줄까지 넘기면 한 스텝 나아갑니다.</translation>
    </message>
</context>
<context>
    <name>DescentTexts</name>
    <message>
        <source>&lt;p&gt;Each ball stands for an &lt;b&gt;optimizer&lt;/b&gt;. At each step it feels the slope where it is, the gradient ∇f, which points uphill, and moves downhill in its own way. −∇f points downhill, not at the goal: the angle between it and the way to the nearest known minimum stands above the map.&lt;/p&gt;&lt;p&gt;&lt;b&gt;The map&lt;/b&gt; shows heights as an atlas does: click or drag the ring for another start, zoom with the wheel, move by dragging, double click for the whole again. Crosses are minima. &lt;i&gt;Basins&lt;/i&gt; colors each start by the minimum that the chosen optimizer reaches from there by its exact steps; gray has not arrived, stripes have left the map. The cross of a minimum has the color of its basin.&lt;/p&gt;&lt;p&gt;&lt;b&gt;The table&lt;/b&gt; says who races; click a row to look at an optimizer closely. Its learning rate stands at the left, with the limit that theory sets, and its step below the table as an equation with the numbers in it.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Predict&lt;/b&gt;: mark where the ball will be, then see how close you were.&lt;/p&gt;&lt;p&gt;Type any formula in x and y as f: it is drawn when you pause.&lt;/p&gt;</source>
        <translation>&lt;p&gt;공 하나가 &lt;b&gt;옵티마이저&lt;/b&gt; 하나입니다. 공은 스텝마다 지금 있는 곳에서 오르막을 가리키는 기울기 ∇f를 구하고, 저마다의 방식으로 내리막을 따라 움직입니다. 책과 글에서 말하는 ‘함수의 출력 값을 가장 크게 줄이는 방향’은 정확히는 기울기 ∇f의 반대 방향이므로, 이 프로그램에서는 −∇f라고 씁니다. −∇f는 내리막을 가리킬 뿐 목표를 가리키지는 않습니다. −∇f와 가장 가까운 알려진 극솟값 방향이 이루는 각은 지도 위쪽에 나옵니다.&lt;/p&gt;&lt;p&gt;&lt;b&gt;지도&lt;/b&gt;는 지도책처럼 높이를 색으로 나타냅니다. 클릭하거나 고리를 끌면 시작점이 바뀝니다. 휠을 돌리면 확대/축소되고, 끌면 옮겨지며, 두 번 클릭하면 다시 전체가 보입니다. 십자는 극솟값의 위치입니다. &lt;i&gt;끌림 영역&lt;/i&gt;을 켜면 각 시작점을, 선택한 옵티마이저가 거기서 해석적 미분으로 나아가 이르는 극솟값의 색으로 칠합니다. 회색은 아직 도착하지 못한 곳, 줄무늬는 지도를 벗어난 곳입니다. 극솟값의 십자는 그 끌림 영역과 같은 색입니다.&lt;/p&gt;&lt;p&gt;&lt;b&gt;표&lt;/b&gt;에서는 경주할 옵티마이저를 고릅니다. 행을 클릭하면 그 옵티마이저를 자세히 볼 수 있습니다. 학습률은 이론상의 한계와 함께 왼쪽에 나오고, 스텝은 숫자를 넣은 식으로 표 아래에 나옵니다.&lt;/p&gt;&lt;p&gt;&lt;b&gt;예측&lt;/b&gt;: 공이 있을 곳을 표시한 다음 얼마나 가까웠는지 확인합니다.&lt;/p&gt;&lt;p&gt;f에는 x와 y로 된 어떤 수식이든 입력할 수 있습니다. 입력을 잠시 멈추면 그려집니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;The ground is covered. A &lt;b&gt;probe&lt;/b&gt; tells the height and the slope at one place, which is all that an optimizer feels, too: nobody sees the valley. Click the ground, or aim with the arrow keys and press Enter. Each arrow is −∇f: it points downhill, and is the longer the steeper it is there; one scale holds for all of them and stands below.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Uncover&lt;/b&gt;, when you believe to be low, or when no probe is left: the ground is shown with the way of your probes, and SGD, Momentum and Adam walk from your first probe. Each of them takes as many gradients as you have: one at the start and one after each step, at a learning rate that suits this ground.&lt;/p&gt;&lt;p&gt;&lt;b&gt;The score&lt;/b&gt; is how far the lowest place felt is above the minimum. Where none is listed, as on random ground or for a formula of your own, it is measured from the lowest value that a search over the ground has found; the line below the scores says so. Places beyond the ground do not count.&lt;/p&gt;&lt;p&gt;The slider goes back to what everybody knew after each gradient. &lt;b&gt;New ground&lt;/b&gt; draws one that nobody has seen; any other surface can be put under the cover at the left, and a formula of your own, too.&lt;/p&gt;</source>
        <translation>&lt;p&gt;지형은 덮여 있습니다. &lt;b&gt;탐색&lt;/b&gt; 한 번은 한 곳의 높이와 기울기를 알려 주며, 옵티마이저가 아는 것도 그것뿐입니다. 골짜기는 아무도 보지 못합니다. 지형을 클릭하거나, 화살표 키로 겨냥하고 Enter를 누르십시오. 화살표는 −∇f입니다. 내리막을 가리키고, 가파를수록 깁니다. 모든 화살표의 축척은 같으며 아래에 적혀 있습니다.&lt;/p&gt;&lt;p&gt;충분히 낮다고 생각되거나 남은 탐색이 없으면 &lt;b&gt;덮개 열기&lt;/b&gt;를 누르십시오. 지형과 탐색한 경로가 나타나고, SGD, 모멘텀, Adam이 첫 탐색 지점에서 출발합니다. 세 옵티마이저는 탐색한 횟수만큼만 기울기를 구합니다. 시작점에서 한 번, 스텝마다 한 번씩이며, 학습률은 이 지형에 알맞은 값입니다.&lt;/p&gt;&lt;p&gt;&lt;b&gt;점수&lt;/b&gt;는 찾아낸 가장 낮은 곳이 최솟값보다 얼마나 높은지를 나타냅니다. 무작위 지형이나 직접 입력한 수식처럼 최솟값이 알려지지 않은 곳에서는, 지형 전체를 조사해 찾은 가장 낮은 값을 기준으로 합니다. 무엇이 기준인지는 점수 아래에 적혀 있습니다. 지형 바깥은 점수에 넣지 않습니다.&lt;/p&gt;&lt;p&gt;슬라이더를 움직이면 기울기를 하나씩 구한 직후로 돌아가, 그때까지 모두가 알고 있던 것을 다시 볼 수 있습니다. &lt;b&gt;새 지형&lt;/b&gt;은 아무도 본 적 없는 지형을 뽑습니다. 왼쪽에서 다른 곡면이나 직접 만든 수식을 덮개 아래에 둘 수도 있습니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Each ball stands for an &lt;b&gt;optimizer&lt;/b&gt;. At each step it feels the slope where it is: that of the dashed &lt;b&gt;tangent&lt;/b&gt;, f′(w). The step goes against it, &lt;b&gt;learning rate times slope&lt;/b&gt; long: it is the arrow along the axis, and the dotted lines say where it leads.&lt;/p&gt;&lt;p&gt;A step across a minimum &lt;b&gt;overshoots&lt;/b&gt;. Where each lands higher than the one before, the ball diverges and leaves; an arrow at the edge says where it went. The gauge at the left holds the rate against 2/f″, from where on plain descent diverges on a parabola.&lt;/p&gt;&lt;p&gt;&lt;b&gt;The picture&lt;/b&gt;: click or drag the ring for another start, zoom with the wheel, move by dragging, double click for the whole again. Crosses are minima. &lt;i&gt;Basins&lt;/i&gt; colors each start by the minimum that the chosen optimizer reaches from there; gray has not arrived, stripes have left.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Predict&lt;/b&gt;: mark where the ball will be, then see how close you were.&lt;/p&gt;&lt;p&gt;Type any formula in w as f: it is drawn when you pause.&lt;/p&gt;</source>
        <translation>&lt;p&gt;공 하나가 &lt;b&gt;옵티마이저&lt;/b&gt; 하나입니다. 공은 스텝마다 지금 있는 곳의 기울기, 곧 파선으로 그린 &lt;b&gt;접선&lt;/b&gt;의 기울기 f′(w)를 구합니다. 스텝은 그 반대 방향으로 &lt;b&gt;학습률 × 기울기&lt;/b&gt;만큼 갑니다. 축을 따라 그린 화살표가 그 스텝이고, 어디에 이르는지는 점선이 알려 줍니다.&lt;/p&gt;&lt;p&gt;극솟값을 건너는 스텝은 극솟값을 &lt;b&gt;지나친&lt;/b&gt; 것입니다. 스텝마다 앞보다 높은 곳에 이르면 공은 발산해서 그림을 벗어나며, 어느 쪽으로 갔는지는 가장자리의 화살표가 알려 줍니다. 왼쪽 눈금은 학습률을 2/f″와 비교합니다. 포물선에서 경사 하강은 이 값을 넘으면 발산합니다.&lt;/p&gt;&lt;p&gt;&lt;b&gt;그림&lt;/b&gt;: 클릭하거나 고리를 끌면 시작점이 바뀝니다. 휠을 돌리면 확대/축소되고, 끌면 옮겨지며, 두 번 클릭하면 다시 전체가 보입니다. 십자는 극솟값의 위치입니다. &lt;i&gt;끌림 영역&lt;/i&gt;을 켜면 각 시작점을, 선택한 옵티마이저가 거기서 이르는 극솟값의 색으로 칠합니다. 회색은 아직 도착하지 못한 곳, 줄무늬는 벗어난 곳입니다.&lt;/p&gt;&lt;p&gt;&lt;b&gt;예측&lt;/b&gt;: 공이 있을 곳을 표시한 다음 얼마나 가까웠는지 확인합니다.&lt;/p&gt;&lt;p&gt;f에는 w로 된 어떤 수식이든 입력할 수 있습니다. 입력을 잠시 멈추면 그려집니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;The &lt;b&gt;surface is made of the points&lt;/b&gt;: over each pair of slope w and intercept b stands the loss f of that line. Each ball is an &lt;b&gt;optimizer&lt;/b&gt;, and its line goes through the points as the ball goes over the map. Under the squared error squares stand on the residuals of the chosen one, and f is half their mean area; under another loss lines do. The pale line, and the cross on the map, are the best there is.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Points&lt;/b&gt;: drag one, double click for a new one, right click or Delete to remove one; PgUp and PgDn choose one, arrows move it, Insert adds one. Home shows all.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Standardize x&lt;/b&gt; and the ravine becomes round: the limit of the learning rate, 2/λmax, is then a far larger one. Click again for x as it is.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Mini-batch&lt;/b&gt;: each step takes its gradient of the dark points only. The dotted lines are the contours of their own loss, which sway around those of all points: that is the noise of the gradient.&lt;/p&gt;&lt;p&gt;&lt;b&gt;By hand&lt;/b&gt;: the numbers of the step, or of all steps so far, to be checked and copied.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;곡면은 점들이 만듭니다&lt;/b&gt;. 직선의 기울기 w와 절편 b를 하나씩 정할 때마다 그 직선의 손실 f가 높이가 됩니다. 공 하나가 &lt;b&gt;옵티마이저&lt;/b&gt; 하나이고, 공이 지도 위를 움직이면 그 직선도 점들 사이에서 움직입니다. 제곱 오차에서는 선택한 옵티마이저의 잔차 위에 정사각형이 그려지고 f는 그 넓이 평균의 절반입니다. 다른 손실에서는 선분이 그려집니다. 옅은 직선과 지도의 십자가 가장 좋은 직선입니다.&lt;/p&gt;&lt;p&gt;&lt;b&gt;점&lt;/b&gt;: 끌면 옮겨지고, 두 번 클릭하면 새 점이 생기며, 오른쪽 클릭이나 Delete로 없앱니다. PgUp과 PgDn으로 점을 고르고 화살표로 옮기며, Insert로 더합니다. Home을 누르면 전체가 보입니다.&lt;/p&gt;&lt;p&gt;&lt;b&gt;x 표준화&lt;/b&gt;를 켜면 협곡이 둥글어지고 학습률의 한계 2/λmax가 훨씬 커집니다. 다시 클릭하면 원래 x로 돌아갑니다.&lt;/p&gt;&lt;p&gt;&lt;b&gt;미니배치&lt;/b&gt;: 스텝마다 진한 점들만으로 기울기를 구합니다. 점선은 그 점들만의 손실을 나타낸 등고선으로, 전체 점의 등고선을 중심으로 흔들립니다. 이것이 기울기의 노이즈입니다.&lt;/p&gt;&lt;p&gt;&lt;b&gt;손으로 확인&lt;/b&gt;: 이 스텝의 숫자나 지금까지 모든 스텝의 숫자를 확인하고 복사할 수 있습니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Code&lt;/b&gt;: the chosen optimizer&apos;s next step as the article&apos;s loop makes it. The arrow marks the line that runs, a hollow one the line that has called it. What it makes stands below: in brackets the shape, then the least and the largest number, and the numbers; in gray what it is made of.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;코드&lt;/b&gt;: 선택한 옵티마이저의 다음 스텝을 글의 반복문으로 보여 줍니다. 화살표는 실행되는 줄, 속이 빈 화살표는 그 줄을 호출한 줄입니다. 아래에는 그 줄이 만든 값이 있습니다. 괄호 안은 형상이고, 이어서 가장 작은 수와 가장 큰 수, 그리고 값들입니다. 회색은 계산에 쓰인 값입니다.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>DigitAnswer</name>
    <message>
        <source>{title}: probabilities</source>
        <translation>{title}: 확률</translation>
    </message>
    <message>
        <source>{title}: {answer}</source>
        <translation>{title}: {answer}</translation>
    </message>
    <message>
        <source>not finite numbers</source>
        <translation>유한한 수가 아님</translation>
    </message>
    <message>
        <source>reads {name}: {probability}</source>
        <translation>예측 {name}: {probability}</translation>
    </message>
    <message>
        <source>row {row}, column {column}: {byte} / 255 = {value}</source>
        <translation>행 {row}, 열 {column}: {byte} / 255 = {value}</translation>
    </message>
</context>
<context>
    <name>DigitImage</name>
    <message>
        <source>Point at a pixel, or move over them with the arrow keys, for its value.</source>
        <translation>픽셀을 가리키거나 화살표 키로 옮겨 가면 그 값이 나옵니다.</translation>
    </message>
</context>
<context>
    <name>DigitMap</name>
    <message>
        <source>Map of the test images in a layer</source>
        <translation>한 층에서 본 시험 이미지의 지도</translation>
    </message>
    <message>
        <source>Each point is a test image, in the color of its true class; its name stands in the middle of each class. Points that lie close together look alike to this layer. Two directions of as many as the layer has units: classes that overlap here may be apart in another direction. The star is the image of the tab “A digit”.</source>
        <translation>점 하나가 시험 이미지 한 장이며, 색은 정답 클래스를 나타냅니다. 각 클래스의 한가운데에 그 이름을 적었습니다. 가까이 있는 점들은 이 층에서 비슷하게 보이는 이미지입니다. 층의 뉴런 수만큼 많은 방향 가운데 두 방향만 보이므로, 여기서 겹치는 클래스가 다른 방향에서는 떨어져 있을 수도 있습니다. 별은 ‘숫자’ 탭의 이미지입니다.</translation>
    </message>
    <message>
        <source>image chosen</source>
        <translation>선택한 이미지</translation>
    </message>
    <message>
        <source>image of “A digit”</source>
        <translation>‘숫자’ 탭의 이미지</translation>
    </message>
    <message>
        <source>no points yet</source>
        <translation>아직 점이 없습니다</translation>
    </message>
    <message>
        <source>images: {n}, after step {step}; read right: {right}</source>
        <translation>{step}스텝 뒤의 이미지 {n}장, 정답 {right}</translation>
    </message>
    <message>
        <source>class {name} around {x}, {y}</source>
        <translation>클래스 {name}: {x}, {y} 부근</translation>
    </message>
    <message>
        <source>the drawn image at {x}, {y}</source>
        <translation>그린 이미지: {x}, {y}</translation>
    </message>
</context>
<context>
    <name>DigitPart</name>
    <message>
        <source>A digit that you draw, on its way through the layers.</source>
        <translation>직접 그린 숫자가 층을 지나가는 과정입니다.</translation>
    </message>
    <message>
        <source>Draw a digit: its pixels go through the layers, and bars answer.</source>
        <translation>숫자를 그리면 픽셀이 층을 지나가고 막대에 답이 나옵니다.</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;A digit&lt;/b&gt;: what you draw, paste or pick is read in two ways: as drawn, and scaled and centered as MNIST&apos;s digits were. Below it goes through the layers: click a unit for its sum and its weights, switch it off or move its bias, and see what the network reads without it.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;숫자&lt;/b&gt;: 그리거나 붙여넣거나 고른 숫자를 두 가지로 읽습니다. 하나는 그린 그대로이고, 다른 하나는 MNIST의 숫자처럼 크기와 중심을 맞춘 것입니다. 그 아래에서는 숫자가 층을 지나갑니다. 뉴런을 클릭하면 합과 가중치가 보이고, 뉴런을 끄거나 편향을 바꾸면 신경망이 무엇으로 읽는지 볼 수 있습니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Draw a digit, paste a picture or pick a test image. The network has learned centered digits of one size: as drawn it often fails.</source>
        <translation>숫자를 그리거나, 그림을 붙여넣거나, 시험 이미지를 고르십시오. 신경망은 크기와 중심을 맞춘 숫자로 학습했으므로 그린 그대로는 자주 틀립니다.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>원래 자리로</translation>
    </message>
    <message>
        <source>Undo turning, scaling and shifting.</source>
        <translation>회전, 크기, 이동을 되돌립니다.</translation>
    </message>
    <message>
        <source>Next mistake</source>
        <translation>다음 오답</translation>
    </message>
    <message>
        <source>The next test image that the network reads wrong at this moment.</source>
        <translation>이 시점의 신경망이 틀리게 읽는 다음 시험 이미지입니다.</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>그림 붙여넣기</translation>
    </message>
    <message>
        <source>A photo of a digit from the clipboard. One can be dropped on the pad, too.</source>
        <translation>클립보드에 있는 숫자 사진을 가져옵니다. 그림판에 끌어다 놓아도 됩니다.</translation>
    </message>
    <message>
        <source>drag</source>
        <translation>끌기</translation>
    </message>
    <message>
        <source>draw on the pad; the right button moves what is drawn</source>
        <translation>그림판에 그리기, 마우스 오른쪽 버튼으로는 그린 것 옮기기</translation>
    </message>
    <message>
        <source>← ↑ → ↓</source>
        <translation>← ↑ → ↓</translation>
    </message>
    <message>
        <source>move the pad&apos;s pen, which Space puts down; or go from unit to unit</source>
        <translation>그림판의 펜 옮기기(Space 키로 펜을 내림), 층에서는 뉴런 사이를 이동</translation>
    </message>
    <message>
        <source>Shift+drag</source>
        <translation>Shift+끌기</translation>
    </message>
    <message>
        <source>with the right button: turn and scale it</source>
        <translation>마우스 오른쪽 버튼으로: 회전과 크기 조절</translation>
    </message>
    <message>
        <source>Ctrl+← ↑ → ↓</source>
        <translation>Ctrl+← ↑ → ↓</translation>
    </message>
    <message>
        <source>move what is drawn</source>
        <translation>그린 것 옮기기</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>take the last stroke back</source>
        <translation>마지막 획 지우기</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation>Ctrl+V</translation>
    </message>
    <message>
        <source>paste a picture</source>
        <translation>그림 붙여넣기</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard.</source>
        <translation>클립보드에 그림이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing is drawn in this picture.</source>
        <translation>이 그림에는 그려진 것이 없습니다.</translation>
    </message>
    <message>
        <source>This is a test image, for a start. Draw a digit of your own on the pad: it takes its place. Or paste a picture, or pick another image.</source>
        <translation>처음에는 시험 이미지 한 장이 놓여 있습니다. 그림판에 숫자를 직접 그리면 그 숫자로 바뀝니다. 그림을 붙여넣거나 다른 이미지를 골라도 됩니다.</translation>
    </message>
    <message>
        <source>Not moved.</source>
        <translation>옮기지 않았습니다.</translation>
    </message>
    <message>
        <source>{turn}°, {size}, {right} px to the right, {down} px down</source>
        <translation>{turn}°, {size}, 오른쪽 {right}px, 아래 {down}px</translation>
    </message>
    <message>
        <source>no digit yet</source>
        <translation>아직 숫자 없음</translation>
    </message>
    <message>
        <source>Draw a digit;
then click a unit.</source>
        <translation>숫자를 그린 다음
뉴런을 클릭하십시오.</translation>
    </message>
    <message>
        <source>Click a unit
to look into it.</source>
        <translation>뉴런을 클릭하면
그 안을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>The network reads every test image right.</source>
        <translation>신경망이 시험 이미지를 모두 맞힙니다.</translation>
    </message>
    <message>
        <source>Test accuracy: taken when the moment rests.</source>
        <translation>시험 정확도: 시점이 멈추면 구합니다.</translation>
    </message>
    <message>
        <source>Test accuracy {before} → {after} with your changes.</source>
        <translation>바꾼 뒤의 시험 정확도: {before} → {after}.</translation>
    </message>
    <message>
        <source>Test accuracy {accuracy}.</source>
        <translation>시험 정확도 {accuracy}.</translation>
    </message>
</context>
<context>
    <name>DigitState</name>
    <message>
        <source>draws</source>
        <translation>그리기</translation>
    </message>
    <message>
        <source>moves the digit</source>
        <translation>숫자 옮기기</translation>
    </message>
    <message>
        <source>as drawn</source>
        <translation>그린 그대로</translation>
    </message>
    <message>
        <source>as MNIST</source>
        <translation>MNIST처럼</translation>
    </message>
    <message>
        <source>Test image</source>
        <translation>시험 이미지</translation>
    </message>
    <message>
        <source>Position of a test image, from 0, that is put on the pad.</source>
        <translation>그림판에 올릴 시험 이미지의 번호이며 0부터 셉니다.</translation>
    </message>
    <message>
        <source>The network has never learned from it. Its true class is known, and written in bold.</source>
        <translation>신경망이 학습한 적이 없는 이미지입니다. 정답을 알고 있으므로 그 클래스를 굵게 표시합니다.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>The mouse</source>
        <translation>마우스</translation>
    </message>
    <message>
        <source>What dragging on the pad does. The right button always moves.</source>
        <translation>그림판에서 끌 때 하는 일입니다. 마우스 오른쪽 버튼은 항상 옮깁니다.</translation>
    </message>
    <message>
        <source>What is moved stays as it was drawn; its pixels are others.</source>
        <translation>옮겨도 그린 모양은 그대로이지만 픽셀은 달라집니다.</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>붓</translation>
    </message>
    <message>
        <source>Width of the strokes that are drawn next.</source>
        <translation>다음에 그릴 획의 굵기입니다.</translation>
    </message>
    <message>
        <source>MNIST&apos;s strokes are about a tenth of the image wide; thicker or thinner ones are read worse, since the network has hardly seen any.</source>
        <translation>MNIST의 획은 이미지 너비의 10분의 1쯤입니다. 그보다 굵거나 가는 획은 신경망이 거의 본 적이 없어 잘 읽지 못합니다.</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>회전</translation>
    </message>
    <message>
        <source>Degrees by which the digit is turned, clockwise.</source>
        <translation>숫자를 시계 방향으로 돌리는 각도(도)입니다.</translation>
    </message>
    <message>
        <source>Turned digits are other pixels: nothing in the network turns.</source>
        <translation>숫자를 돌리면 픽셀이 달라집니다. 신경망 안에는 회전을 다루는 부분이 없습니다.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Size of the digit in percent.</source>
        <translation>숫자의 크기(퍼센트)입니다.</translation>
    </message>
    <message>
        <source>As MNIST every digit is scaled to one size; as drawn none is.</source>
        <translation>MNIST처럼 읽을 때는 모든 숫자의 크기를 하나로 맞추고, 그린 그대로 읽을 때는 맞추지 않습니다.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>오른쪽</translation>
    </message>
    <message>
        <source>Pixels of the image by which the digit is shifted to the right.</source>
        <translation>숫자를 오른쪽으로 옮기는 픽셀 수입니다.</translation>
    </message>
    <message>
        <source>As MNIST every digit is centered; as drawn it stays where it is.</source>
        <translation>MNIST처럼 읽을 때는 모든 숫자를 가운데에 맞추고, 그린 그대로 읽을 때는 그 자리에 둡니다.</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>아래</translation>
    </message>
    <message>
        <source>Pixels of the image by which the digit is shifted down.</source>
        <translation>숫자를 아래로 옮기는 픽셀 수입니다.</translation>
    </message>
    <message>
        <source>look inside</source>
        <translation>안을 들여다보기</translation>
    </message>
    <message>
        <source>Show the layers of the network, unit by unit, for this digit.</source>
        <translation>이 숫자에 대한 신경망의 층을 뉴런마다 보여 줍니다.</translation>
    </message>
    <message>
        <source>Without them there is more room to draw.</source>
        <translation>감추면 그릴 자리가 넓어집니다.</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>안쪽</translation>
    </message>
    <message>
        <source>Which of the two images is followed through the layers.</source>
        <translation>두 이미지 중 어느 것을 층을 따라 살펴볼지 정합니다.</translation>
    </message>
    <message>
        <source>The same strokes reach other units, since they are other pixels.</source>
        <translation>같은 획이라도 픽셀이 다르므로 다른 뉴런이 반응합니다.</translation>
    </message>
</context>
<context>
    <name>DigitView</name>
    <message>
        <source>As drawn</source>
        <translation>그린 그대로</translation>
    </message>
    <message>
        <source>Each pixel is the mean of what it covers of the pad.</source>
        <translation>각 픽셀은 그 픽셀이 덮는 그림판 영역의 평균입니다.</translation>
    </message>
    <message>
        <source>As MNIST</source>
        <translation>MNIST처럼</translation>
    </message>
    <message>
        <source>Scaled into a box of 20 of 28 pixels and centered by its mass, as the digits of MNIST were.</source>
        <translation>MNIST의 숫자처럼 28픽셀 중 20픽셀 상자에 맞추고 무게중심을 가운데에 둡니다.</translation>
    </message>
    <message>
        <source>Through the layers</source>
        <translation>층을 지나는 과정</translation>
    </message>
</context>
<context>
    <name>DigitWords</name>
    <message>
        <source>drawn by hand</source>
        <translation>직접 그린 숫자</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>그림</translation>
    </message>
    <message>
        <source>Digit</source>
        <translation>숫자</translation>
    </message>
    <message>
        <source>Moved by</source>
        <translation>이동</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>뉴런</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>끈 뉴런</translation>
    </message>
    <message>
        <source>Added to a bias</source>
        <translation>편향에 더한 값</translation>
    </message>
    <message>
        <source>layer {layer}, unit {unit}</source>
        <translation>{layer}층, 뉴런 {unit}</translation>
    </message>
</context>
<context>
    <name>DistributionsLook</name>
    <message>
        <source>Learning spreads the weights: compare each layer with its start.</source>
        <translation>학습하면 가중치가 퍼집니다. 층마다 처음과 비교해 보십시오.</translation>
    </message>
    <message>
        <source>test images</source>
        <translation>시험 이미지</translation>
    </message>
    <message>
        <source>steps made</source>
        <translation>마친 스텝</translation>
    </message>
    <message>
        <source>this moment</source>
        <translation>이 순간</translation>
    </message>
    <message>
        <source>the start of the run</source>
        <translation>실행의 처음</translation>
    </message>
    <message>
        <source>Weights and activations of each layer</source>
        <translation>층별 가중치와 활성화값</translation>
    </message>
    <message>
        <source>Above the weights of each layer, below what its units make of some test images. The ranges are the same for all moments of the run; the bars at their ends have what lies beyond. Each picture is as high as its highest bar or outline; a bar that dwarfs all others is cut, a gap says so. σ is the standard deviation.</source>
        <translation>위는 층별 가중치, 아래는 시험 이미지 일부에 대한 뉴런의 활성화값입니다. 범위는 실행의 모든 순간에 같고, 범위 밖의 값은 양 끝 막대에 들어 있습니다. 그림의 높이는 저마다 가장 높은 막대나 윤곽선에 맞춥니다. 다른 막대보다 훨씬 높은 막대는 자르고, 자른 자리에 틈을 둡니다. σ는 표준편차입니다.</translation>
    </message>
    <message>
        <source>Weights spread as the network learns. A layer whose activations all stand at one end has stopped learning.</source>
        <translation>학습할수록 가중치가 퍼집니다. 활성화값이 모두 한쪽 끝에 몰린 층은 학습을 멈춘 층입니다.</translation>
    </message>
    <message>
        <source>layer {k}</source>
        <translation>{k}층</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>가중치</translation>
    </message>
    <message>
        <source>activations</source>
        <translation>활성화값</translation>
    </message>
</context>
<context>
    <name>Divider</name>
    <message>
        <source>Divider between left and right; arrow keys move it</source>
        <translation>왼쪽과 오른쪽 사이의 구분선(화살표 키로 이동)</translation>
    </message>
    <message>
        <source>Divider between above and below; arrow keys move it</source>
        <translation>위와 아래 사이의 구분선(화살표 키로 이동)</translation>
    </message>
</context>
<context>
    <name>DrawControls</name>
    <message>
        <source>{run} draws batch after batch, {step} one, {reset} begins again with another seed. The cells are the training images in the order of the file.</source>
        <translation>{run}: 배치를 계속 추출합니다. {step}: 하나만 추출합니다. {reset}: 다른 시드로 다시 시작합니다. 각 칸은 훈련 이미지이고, 파일에 있는 순서대로 늘어놓았습니다.</translation>
    </message>
</context>
<context>
    <name>DrawPlayer</name>
    <message numerus="yes">
        <source>%Ln batch(es)/s</source>
        <translation>
            <numerusform>%Ln 배치/초</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrawView</name>
    <message>
        <source>The training set under random draws</source>
        <translation>무작위로 추출한 훈련 데이터</translation>
    </message>
    <message>
        <source>The training set under shuffled epochs</source>
        <translation>에폭마다 뒤섞은 훈련 데이터</translation>
    </message>
    <message>
        <source>The images of the batch</source>
        <translation>배치의 이미지</translation>
    </message>
    <message>
        <source>The batch</source>
        <translation>배치</translation>
    </message>
    <message>
        <source>seen by random draws</source>
        <translation>본 비율(무작위 추출)</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>기댓값</translation>
    </message>
    <message>
        <source>seen when shuffled</source>
        <translation>본 비율(뒤섞기)</translation>
    </message>
    <message>
        <source>batches</source>
        <translation>배치 수</translation>
    </message>
    <message>
        <source>epochs drawn</source>
        <translation>추출한 에폭 수</translation>
    </message>
    <message>
        <source>Share of the set seen against epochs</source>
        <translation>에폭에 따른, 지금까지 본 데이터의 비율</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>에폭</translation>
    </message>
    <message>
        <source>rng.choice: with replacement</source>
        <translation>rng.choice: 복원추출</translation>
    </message>
    <message>
        <source>Shuffled epochs</source>
        <translation>에폭마다 뒤섞기</translation>
    </message>
    <message>
        <source>How much of the set was seen</source>
        <translation>지금까지 본 데이터의 비율</translation>
    </message>
    <message numerus="yes">
        <source>image {index}: drawn %Ln time(s)</source>
        <translation>
            <numerusform>이미지 {index}: %Ln번 추출됨</numerusform>
        </translation>
    </message>
    <message>
        <source>The images drawn</source>
        <translation>추출한 이미지</translation>
    </message>
    <message>
        <source>repeats in this batch</source>
        <translation>이번 배치의 중복</translation>
    </message>
    <message>
        <source>The share of the training images that was in any batch so far, in percent. Drawn with replacement it follows 1 − e^(−epochs), 63.2 % after one; dealt out, it reaches 100 %.</source>
        <translation>지금까지 한 번이라도 배치에 들어간 훈련 이미지의 비율(퍼센트)입니다. 복원추출하면 1 − e^(−에폭)을 따라 1에폭 뒤에 63.2%가 되고, 뒤섞어 나누면 100%에 이릅니다.</translation>
    </message>
    <message>
        <source>Press {step} to draw a batch</source>
        <translation>{step} 버튼을 누르면 배치 추출</translation>
    </message>
    <message numerus="yes">
        <source>{n} of the %Ln image(s) drawn</source>
        <translation>
            <numerusform>추출한 이미지 %Ln장 중 {n}장</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>0번</translation>
    </message>
    <message>
        <source>once</source>
        <translation>1번</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>2번</translation>
    </message>
    <message>
        <source>more often</source>
        <translation>3번 이상</translation>
    </message>
    <message>
        <source>this batch</source>
        <translation>이번 배치</translation>
    </message>
</context>
<context>
    <name>DrawingBoard</name>
    <message>
        <source>Drawing pad</source>
        <translation>그림판</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Take the last stroke back.</source>
        <translation>마지막 획을 지웁니다.</translation>
    </message>
    <message>
        <source>Empty the pad.</source>
        <translation>그림판을 비웁니다.</translation>
    </message>
</context>
<context>
    <name>DrawingPad</name>
    <message>
        <source>Draw with the mouse; move what is drawn with the right button, with Shift turn and scale it.</source>
        <translation>마우스로 그리고, 마우스 오른쪽 버튼으로 그린 것을 옮깁니다. Shift 키와 함께 끌면 돌리고 크기를 바꿉니다.</translation>
    </message>
    <message>
        <source>By keyboard: arrow keys move a pen, in small steps with Shift; Space puts it down and takes it up; Backspace takes the last stroke back, Delete clears the pad; Ctrl with arrow keys moves what is drawn.</source>
        <translation>키보드: 화살표 키로 펜을 옮기고, Shift 키와 함께 누르면 조금씩 옮깁니다. Space 키로 펜을 내리고 올리며, Backspace 키로 마지막 획을 지우고, Delete 키로 그림판을 비웁니다. Ctrl 키와 화살표 키로 그린 것을 옮깁니다.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>비어 있음</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stroke(s)</source>
        <translation>
            <numerusform>획 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>a picture; {strokes}</source>
        <translation>그림, {strokes}</translation>
    </message>
    <message>
        <source>Draw here</source>
        <translation>여기에 그리십시오</translation>
    </message>
    <message>
        <source>pen down</source>
        <translation>펜 내림</translation>
    </message>
    <message>
        <source>pen up</source>
        <translation>펜 올림</translation>
    </message>
</context>
<context>
    <name>Dtypes</name>
    <message>
        <source>float64</source>
        <translation>float64</translation>
    </message>
    <message>
        <source>Double precision: about 16 digits.</source>
        <translation>배정밀도로, 유효 숫자가 약 16자리입니다.</translation>
    </message>
    <message>
        <source>float32</source>
        <translation>float32</translation>
    </message>
    <message>
        <source>Single precision: about 7 digits, and twice as fast.</source>
        <translation>단정밀도로, 유효 숫자가 약 7자리이고 두 배 빠릅니다.</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>{hours} h {minutes} m</source>
        <translation>{hours}시간 {minutes}분</translation>
    </message>
    <message>
        <source>{minutes} m {seconds} s</source>
        <translation>{minutes}분 {seconds}초</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}초</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Descent Lab</source>
        <translation>Descent Lab</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>자세한 정보 복사</translation>
    </message>
</context>
<context>
    <name>ErrorPlot</name>
    <message>
        <source>Error against h, both axes logarithmic</source>
        <translation>h에 따른 오차, 두 축 모두 로그 눈금</translation>
    </message>
    <message>
        <source>error</source>
        <translation>오차</translation>
    </message>
    <message>
        <source>How far each difference quotient is from the true derivative, without a unit, for h from 1 down to 1e-16: a power of ten a tick. The upright line is h, and can be dragged.</source>
        <translation>h를 1부터 1e-16까지 줄이면서 각 차분이 실제 미분과 얼마나 다른지 나타냅니다. 단위는 없고, 눈금 하나가 10의 거듭제곱입니다. 세로선은 h이며 끌 수 있습니다.</translation>
    </message>
    <message>
        <source>|numerical − true| of {name}</source>
        <translation>|수치 미분 − 참값|: {name}</translation>
    </message>
    <message>
        <source>▲ best h {h}</source>
        <translation>▲ 최적 h {h}</translation>
    </message>
    <message>
        <source>best h {h} ▲</source>
        <translation>최적 h {h} ▲</translation>
    </message>
    <message>
        <source>truncation ∝ {power}</source>
        <translation>절단 오차 ∝ {power}</translation>
    </message>
    <message>
        <source>rounding ∝ 1/h</source>
        <translation>반올림 오차 ∝ 1/h</translation>
    </message>
</context>
<context>
    <name>ExhibitView</name>
    <message>
        <source>✗ wrong</source>
        <translation>✗ 틀림</translation>
    </message>
    <message>
        <source>✓ right</source>
        <translation>✓ 맞음</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export a figure</source>
        <translation>그림 내보내기</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>그림</translation>
    </message>
    <message>
        <source>Which of the figures on the page.</source>
        <translation>페이지에 있는 그림 중 하나를 고릅니다.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>저장...</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Save data…</source>
        <translation>데이터 저장...</translation>
    </message>
    <message>
        <source>Choose a file, and write the figure into it.</source>
        <translation>파일을 골라 그림을 저장합니다.</translation>
    </message>
    <message>
        <source>To be pasted into another program.</source>
        <translation>다른 프로그램에 붙여넣을 수 있게 복사합니다.</translation>
    </message>
    <message>
        <source>All numbers that the figure shows, as a CSV table.</source>
        <translation>그림에 나오는 모든 수를 CSV 표로 저장합니다.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>미리 보기</translation>
    </message>
    <message>
        <source>Save the figure</source>
        <translation>그림 저장</translation>
    </message>
    <message>
        <source>Save the data</source>
        <translation>데이터 저장</translation>
    </message>
</context>
<context>
    <name>ExportState</name>
    <message>
        <source>millimeters</source>
        <translation>밀리미터</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>픽셀</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>파일 형식</translation>
    </message>
    <message>
        <source>PDF and SVG are sharp at any size; PNG is made of pixels, 300 to the inch where its size is in millimeters.</source>
        <translation>PDF와 SVG는 어떤 크기에서도 선명합니다. PNG는 픽셀로 이루어지며, 크기를 밀리미터로 정하면 1인치에 300픽셀입니다.</translation>
    </message>
    <message>
        <source>Size in</source>
        <translation>크기 단위</translation>
    </message>
    <message>
        <source>Pixels are those of a screen, 96 to the inch.</source>
        <translation>픽셀은 화면의 픽셀이며, 1인치에 96개입니다.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>너비</translation>
    </message>
    <message>
        <source>Width of the whole figure.</source>
        <translation>그림 전체의 너비입니다.</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>높이</translation>
    </message>
    <message>
        <source>Height of the whole figure, the lines below it included.</source>
        <translation>아래에 적히는 글을 포함한 그림 전체의 높이입니다.</translation>
    </message>
    <message>
        <source>Type size in points</source>
        <translation>글자 크기(포인트)</translation>
    </message>
    <message>
        <source>As large as the text around the figure will be.</source>
        <translation>그림을 넣을 글의 글자 크기에 맞춥니다.</translation>
    </message>
    <message>
        <source>Width of the curves</source>
        <translation>곡선 굵기</translation>
    </message>
    <message>
        <source>How many times as wide as they are beside such type in the window.</source>
        <translation>글자 크기가 같을 때 창에서 보이는 굵기의 몇 배로 그릴지 정합니다.</translation>
    </message>
    <message>
        <source>Always light</source>
        <translation>항상 밝게</translation>
    </message>
    <message>
        <source>On white, also where the window is dark.</source>
        <translation>창이 어두울 때에도 흰 바탕에 그립니다.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>What the figure shows, below it.</source>
        <translation>무엇을 보여 주는 그림인지 아래에 적습니다.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>What it was made with, below it.</source>
        <translation>어떤 설정으로 만들었는지 아래에 적습니다.</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>Copy the figure</source>
        <translation>그림 복사</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>녹화 끝내기</translation>
    </message>
    <message>
        <source>Record this page…</source>
        <translation>이 페이지 녹화...</translation>
    </message>
</context>
<context>
    <name>FieldHelp</name>
    <message>
        <source>{unit}, from {low} to {high}.</source>
        <translation>{unit}, {low}~{high}.</translation>
    </message>
</context>
<context>
    <name>FieldPart</name>
    <message>
        <source>Each arrow is −∇f: where the function falls fastest, longer where it is steeper. Not every arrow points at the minimum. Drag the point.</source>
        <translation>화살표는 −∇f입니다. 함수의 값이 가장 빠르게 줄어드는 방향을 가리키고, 가파를수록 깁니다. 그러나 모든 화살표가 최솟값을 가리키는 것은 아닙니다. 점을 끌어 보십시오.</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>끌기</translation>
    </message>
    <message>
        <source>the point of the numbers</source>
        <translation>수치를 볼 점 옮기기</translation>
    </message>
    <message>
        <source>Functions worth a look; any other can be typed below.</source>
        <translation>살펴볼 만한 함수들입니다. 다른 함수는 아래에 입력할 수 있습니다.</translation>
    </message>
    <message>
        <source>Formula, point and map change together.</source>
        <translation>수식과 점, 지도가 함께 바뀝니다.</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>함수</translation>
    </message>
    <message>
        <source>Lengths</source>
        <translation>길이</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>직접 입력</translation>
    </message>
    <message>
        <source>f</source>
        <translation>f</translation>
    </message>
    <message>
        <source>∂f/∂x</source>
        <translation>∂f/∂x</translation>
    </message>
    <message>
        <source>∂f/∂y</source>
        <translation>∂f/∂y</translation>
    </message>
    <message>
        <source>|∇f|</source>
        <translation>|∇f|</translation>
    </message>
    <message>
        <source>All arrows are central differences, h = 1e−4, two for each variable. They stand at right angles to the lines of equal height.</source>
        <translation>모든 화살표는 중앙 차분(h = 1e−4)으로 구하며, 변수마다 함수를 두 번 계산합니다. 화살표는 등고선과 직각을 이룹니다.</translation>
    </message>
</context>
<context>
    <name>FieldState</name>
    <message>
        <source>f(x, y) =</source>
        <translation>f(x, y) =</translation>
    </message>
    <message>
        <source>A formula in x and y: + - * / **, sin cos tan exp log sqrt abs tanh, pi, e.</source>
        <translation>x와 y의 식입니다. + - * / **, sin cos tan exp log sqrt abs tanh, pi, e를 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Where f has no value, no arrow is drawn.</source>
        <translation>f의 값이 없는 곳에는 화살표를 그리지 않습니다.</translation>
    </message>
    <message>
        <source>x</source>
        <translation>x</translation>
    </message>
    <message>
        <source>Where the gradient stands in numbers.</source>
        <translation>기울기를 수치로 표시할 점의 좌표입니다.</translation>
    </message>
    <message>
        <source>Units of the x axis</source>
        <translation>x축 단위</translation>
    </message>
    <message>
        <source>Beyond the map the numbers are right, but no arrow is seen.</source>
        <translation>지도 밖에서도 수치는 맞지만 화살표는 보이지 않습니다.</translation>
    </message>
    <message>
        <source>y</source>
        <translation>y</translation>
    </message>
    <message>
        <source>Units of the y axis</source>
        <translation>y축 단위</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>화살표</translation>
    </message>
    <message>
        <source>Coarser or finer.</source>
        <translation>화살표의 촘촘한 정도입니다.</translation>
    </message>
    <message>
        <source>Too many: the arrows run into each other; too few: bends between them are missed.</source>
        <translation>너무 많으면 화살표가 서로 겹치고, 너무 적으면 그 사이의 굽이를 놓칩니다.</translation>
    </message>
    <message>
        <source>all of one length</source>
        <translation>모두 같은 길이</translation>
    </message>
    <message>
        <source>Shows directions where the function is nearly flat.</source>
        <translation>함수가 거의 평평한 곳에서도 방향을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Lengths are lost: a steep place looks like a flat one.</source>
        <translation>길이 정보가 사라져 가파른 곳과 평평한 곳이 똑같아 보입니다.</translation>
    </message>
</context>
<context>
    <name>FieldView</name>
    <message>
        <source>Arrow field of the negative gradient</source>
        <translation>기울기의 반대 방향을 나타내는 벡터장</translation>
    </message>
    <message>
        <source>Each arrow stands for −∇f at its place: it points down the steepest way, and is the longer the steeper it is. Lines join places of one height. The point can be dragged.</source>
        <translation>화살표는 그 자리의 −∇f입니다. 가장 가파른 내리막을 가리키며 가파를수록 깁니다. 선은 높이가 같은 곳을 잇습니다. 점은 끌어서 옮길 수 있습니다.</translation>
    </message>
    <message>
        <source>−∇f at the point</source>
        <translation>이 점의 −∇f</translation>
    </message>
    <message>
        <source>point</source>
        <translation>점</translation>
    </message>
    <message>
        <source>at the point ({x}, {y}): f {height}, −∇f ({dx}, {dy})</source>
        <translation>점 ({x}, {y})에서 f {height}, −∇f ({dx}, {dy})</translation>
    </message>
</context>
<context>
    <name>FigureSettings</name>
    <message>
        <source>Data</source>
        <translation>데이터</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>스텝</translation>
    </message>
    <message>
        <source>{name} of this figure</source>
        <translation>이 그림의 {name}</translation>
    </message>
</context>
<context>
    <name>FormulaEdit</name>
    <message>
        <source>Clear the formula</source>
        <translation>수식 지우기</translation>
    </message>
</context>
<context>
    <name>GalleryView</name>
    <message>
        <source>Images of the mistakes, the worst first</source>
        <translation>틀린 이미지, 손실이 큰 순서</translation>
    </message>
    <message>
        <source>How the network reads this image</source>
        <translation>신경망이 이 이미지를 읽은 결과</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mistake(s)</source>
        <translation>
            <numerusform>틀린 이미지 %Ln장</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mistake(s), the {n} of the largest loss</source>
        <translation>
            <numerusform>틀린 이미지 %Ln장 중 손실이 큰 {n}장</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{true} read as {predicted}: %Ln image(s)</source>
        <translation>
            <numerusform>{true} → {predicted}: %Ln장</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{true} read as {predicted}: %Ln image(s), the {n} of the largest loss</source>
        <translation>
            <numerusform>{true} → {predicted}: %Ln장 중 손실이 큰 {n}장</numerusform>
        </translation>
    </message>
    <message>
        <source>Test image {place}: {label}; its probabilities are not finite numbers</source>
        <translation>시험 이미지 {place}: 정답 {label}, 확률이 유한한 수가 아님</translation>
    </message>
    <message>
        <source>Test image {place}: {label}, read right with {sure}; loss {loss}</source>
        <translation>시험 이미지 {place}: 정답 {label}, {sure}로 맞힘, 손실 {loss}</translation>
    </message>
    <message>
        <source>Test image {place}: {label}, read as {guess} with {sure}; {label} gets {truth}; loss {loss}</source>
        <translation>시험 이미지 {place}: 정답 {label}, 예측 {guess} ({sure}). {label}의 확률 {truth}, 손실 {loss}</translation>
    </message>
</context>
<context>
    <name>GhostBar</name>
    <message>
        <source>Remove the run before</source>
        <translation>이전 실행 지우기</translation>
    </message>
    <message>
        <source>Remove the curves of the run before.</source>
        <translation>이전 실행의 곡선을 지웁니다.</translation>
    </message>
    <message>
        <source>The next run that is left after some steps is drawn in its place.</source>
        <translation>다음에 몇 스텝 이상 학습하고 끝낸 실행이 그 자리에 그려집니다.</translation>
    </message>
    <message>
        <source>━ before: the same settings</source>
        <translation>━ 이전 실행: 같은 설정</translation>
    </message>
    <message>
        <source>━ before: {settings}</source>
        <translation>━ 이전 실행: {settings}</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>Training and test data</source>
        <translation>훈련 데이터와 시험 데이터</translation>
    </message>
    <message>
        <source>The network learns from the training images only. The test images, which no step has learned from, tell how well it reads what it has never met.</source>
        <translation>신경망은 훈련 이미지로만 학습합니다. 학습에 쓰지 않은 시험 이미지는 처음 보는 이미지를 얼마나 잘 맞히는지 알려 줍니다.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>정확도</translation>
    </message>
    <message>
        <source>The share of images that are read right. It cannot be descended on: a small change of a weight mostly changes it not at all. Hence the loss.</source>
        <translation>맞힌 이미지의 비율입니다. 가중치를 조금 바꿔도 대부분 전혀 변하지 않으므로 경사를 따라 내려갈 수 없습니다. 그래서 손실을 씁니다.</translation>
    </message>
    <message>
        <source>Loss function</source>
        <translation>손실 함수</translation>
    </message>
    <message>
        <source>One number that says how wrong the outputs are, smaller being better. Training is the search for weights that make it small.</source>
        <translation>출력이 얼마나 틀렸는지 나타내는 수 하나로, 작을수록 좋습니다. 학습은 이 값을 작게 하는 가중치를 찾는 일입니다.</translation>
    </message>
    <message>
        <source>Squared error</source>
        <translation>오차제곱합</translation>
    </message>
    <message>
        <source>½ Σ (y − t)²: half the sum of the squared distances of the outputs from the target.</source>
        <translation>½ Σ (y − t)²: 출력과 정답의 차이를 제곱해 모두 더한 값의 절반입니다.</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>교차 엔트로피 오차</translation>
    </message>
    <message>
        <source>−Σ t log y, which for a one-hot target is −log of the probability of the true class. It is 0 where that is 1, and grows without end as it goes to 0.</source>
        <translation>−Σ t log y이며, 정답이 원-핫이면 정답 클래스의 확률에 −log를 취한 값입니다. 그 확률이 1이면 0이고, 0에 가까워지면 한없이 커집니다.</translation>
    </message>
    <message>
        <source>One-hot</source>
        <translation>원-핫 인코딩</translation>
    </message>
    <message>
        <source>A label as a row of numbers: 1 in the place of the true class, 0 in all others. Of three classes, class 2 is [0, 0, 1], since counting begins with 0.</source>
        <translation>레이블을 수의 배열로 나타낸 것으로, 정답 클래스의 자리만 1이고 나머지는 0입니다. 클래스가 셋이면 클래스 2는 [0, 0, 1]입니다. 0부터 세기 때문입니다.</translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation>소프트맥스 함수</translation>
    </message>
    <message>
        <source>Makes probabilities of scores: each score becomes its exponential, and each of those is divided by the sum of all. They are positive and add up to 1.</source>
        <translation>점수를 확률로 바꿉니다. 각 점수에 지수 함수를 취하고 그 전체 합으로 나눕니다. 결과는 모두 양수이고 더하면 1입니다.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>온도</translation>
    </message>
    <message>
        <source>A number that the scores are divided by before the softmax. Above 1 it makes the probabilities more alike, below 1 less; training uses 1.</source>
        <translation>소프트맥스 함수에 넣기 전에 점수를 나누는 수입니다. 1보다 크면 확률이 서로 비슷해지고, 작으면 차이가 커집니다. 학습에서는 1을 씁니다.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>점수</translation>
    </message>
    <message>
        <source>What the last layer gives for each class before the softmax: any number, the largest for the class that the network takes the image for. Also called logit.</source>
        <translation>소프트맥스 함수를 거치기 전에 마지막 층이 클래스마다 내놓는 값입니다. 어떤 수든 될 수 있고, 신경망이 예측하는 클래스의 점수가 가장 큽니다. 로짓이라고도 합니다.</translation>
    </message>
    <message>
        <source>Mini-batch</source>
        <translation>미니배치</translation>
    </message>
    <message>
        <source>A few images, drawn by chance, that stand for the whole set in one step. Their number is the batch size.</source>
        <translation>한 스텝에서 전체 데이터를 대신하도록 무작위로 추출한 이미지 몇 장입니다. 그 수가 배치 크기입니다.</translation>
    </message>
    <message>
        <source>Iteration</source>
        <translation>반복</translation>
    </message>
    <message>
        <source>One step of training: draw a mini-batch, take the gradient of its loss, move the weights.</source>
        <translation>학습의 한 스텝입니다. 미니배치를 추출하고, 그 손실의 기울기를 구하고, 가중치를 갱신합니다.</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>에폭</translation>
    </message>
    <message>
        <source>As many steps as it takes to draw as many images as the training set has: 600 steps of 100 for 60,000 images.</source>
        <translation>훈련 데이터의 수만큼 이미지를 추출하는 데 필요한 스텝 수입니다. 이미지가 60,000장이고 배치가 100장이면 600스텝입니다.</translation>
    </message>
    <message>
        <source>Gradient noise</source>
        <translation>기울기 노이즈</translation>
    </message>
    <message>
        <source>How far the gradient of a mini-batch is from that of the whole set. It shrinks as 1/√n with the batch size n.</source>
        <translation>미니배치의 기울기가 전체 데이터의 기울기에서 벗어난 정도입니다. 배치 크기를 n이라 하면 1/√n에 비례해 줄어듭니다.</translation>
    </message>
    <message>
        <source>Derivative</source>
        <translation>미분</translation>
    </message>
    <message>
        <source>How fast f changes where x is: the slope of the tangent. The limit of (f(x + h) − f(x)) / h for ever smaller h.</source>
        <translation>x에서 f가 변하는 빠르기, 곧 접선의 기울기입니다. h를 한없이 줄일 때 (f(x + h) − f(x)) / h의 극한입니다.</translation>
    </message>
    <message>
        <source>Partial derivative</source>
        <translation>편미분</translation>
    </message>
    <message>
        <source>∂f/∂x: the derivative by one variable while all others are held still.</source>
        <translation>∂f/∂x: 다른 변수는 고정하고 한 변수로만 미분한 것입니다.</translation>
    </message>
    <message>
        <source>Central difference</source>
        <translation>중앙 차분</translation>
    </message>
    <message>
        <source>(f(x + h) − f(x − h)) / 2h: the slope between two points, one on either side. Its truncation error shrinks with h², that of the forward difference only with h.</source>
        <translation>(f(x + h) − f(x − h)) / 2h: 양쪽에 하나씩 잡은 두 점 사이의 기울기입니다. 절단 오차가 h²에 비례해 줄어듭니다. 전방 차분은 h에 비례해 줄어들 뿐입니다.</translation>
    </message>
    <message>
        <source>h, the step of a difference</source>
        <translation>h, 차분의 간격</translation>
    </message>
    <message>
        <source>How far x is moved to take a numerical derivative. The best h is where truncation and rounding are in balance; 1e-4 does for most.</source>
        <translation>수치 미분에서 x를 옮기는 아주 작은 값입니다. 절단 오차와 반올림 오차가 균형을 이루는 h가 가장 좋습니다. 대개 1e-4면 충분합니다.</translation>
    </message>
    <message>
        <source>The factor between gradient and step: how far a step goes, and whether the steps come to rest at all.</source>
        <translation>기울기에 곱해 스텝의 크기를 정하는 값입니다. 한 스텝에 얼마나 움직이는지, 또 수렴하는지를 좌우합니다.</translation>
    </message>
    <message>
        <source>The standard deviation of the random numbers that the weights begin as. They differ so that the units of a layer learn different things.</source>
        <translation>가중치 초깃값으로 쓰는 난수의 표준편차입니다. 초깃값이 서로 달라야 한 층의 뉴런들이 서로 다른 것을 학습합니다.</translation>
    </message>
    <message>
        <source>Xavier and He weights</source>
        <translation>Xavier 초깃값과 He 초깃값</translation>
    </message>
    <message>
        <source>Initial weights whose spread fits the size of the layer, so that a signal neither dies nor explodes in many layers: √(2 / (inputs + units)) for sigmoid and tanh (Xavier), √(2 / inputs) for ReLU (He). The book leaves the units out of the first.</source>
        <translation>여러 층을 지나도 신호가 사라지거나 폭발하지 않도록 층의 크기에 표준편차를 맞춘 가중치의 초깃값입니다. 시그모이드와 tanh에는 √(2 / (입력 수 + 뉴런 수))(Xavier), ReLU에는 √(2 / 입력 수)(He)를 씁니다. 책의 Xavier 초깃값에는 뉴런 수가 들어가지 않습니다.</translation>
    </message>
    <message>
        <source>Rounding and truncation</source>
        <translation>반올림 오차와 절단 오차</translation>
    </message>
    <message>
        <source>The two errors of a numerical derivative. Truncation, from a large h, is what the formula leaves out; rounding, from a small h, is what the computer&apos;s numbers lose.</source>
        <translation>수치 미분의 두 가지 오차입니다. h가 클 때 생기는 절단 오차는 식이 빠뜨린 부분이고, h가 작을 때 생기는 반올림 오차는 컴퓨터의 수가 잃어버린 부분입니다.</translation>
    </message>
    <message>
        <source>Gradient, ∇f</source>
        <translation>기울기, ∇f</translation>
    </message>
    <message>
        <source>All partial derivatives together, as an arrow. It points where f rises fastest; −∇f points down the steepest way, which need not lead to the minimum.</source>
        <translation>모든 편미분을 묶은 벡터로, f가 가장 빠르게 커지는 쪽을 가리킵니다. 책과 글에서 말하는 ‘함수의 출력 값을 가장 크게 줄이는 방향’은 정확히는 기울기 ∇f의 반대 방향이므로, 이 프로그램에서는 −∇f라고 씁니다. −∇f는 가장 가파른 내리막을 가리키지만, 그 끝에 최솟값이 있다는 보장은 없습니다.</translation>
    </message>
    <message>
        <source>Numerical gradient</source>
        <translation>수치 기울기</translation>
    </message>
    <message>
        <source>The gradient by trying: each number is moved by h to both sides, and the difference of f is divided by 2h. Simple and slow, two calls of f for each number.</source>
        <translation>직접 움직여 보며 구한 기울기입니다. 각 수를 양쪽으로 h만큼 움직여 f의 차이를 2h로 나눕니다. 간단하지만 수마다 f를 두 번 호출하므로 느립니다.</translation>
    </message>
    <message>
        <source>Backpropagation</source>
        <translation>오차역전파법</translation>
    </message>
    <message>
        <source>The gradient of all weights by the chain rule, from the loss back to the first layer, in about the time of two forward passes.</source>
        <translation>연쇄법칙으로 손실에서 첫 층까지 거슬러 가며 모든 가중치의 기울기를 구합니다. 순전파 두 번 정도의 시간이 듭니다.</translation>
    </message>
    <message>
        <source>Gradient check</source>
        <translation>기울기 확인</translation>
    </message>
    <message>
        <source>Backpropagation and numerical gradient held against each other: they should differ by rounding and nothing else.</source>
        <translation>오차역전파법의 기울기와 수치 기울기를 비교합니다. 반올림 오차 말고는 차이가 없어야 합니다.</translation>
    </message>
    <message>
        <source>Gradient descent</source>
        <translation>경사 하강법</translation>
    </message>
    <message>
        <source>Step after step against the gradient: x ← x − η ∇f. With gradients of mini-batches it is called stochastic gradient descent, SGD.</source>
        <translation>기울기의 반대 방향으로 한 스텝씩 나아갑니다: x ← x − η ∇f. 미니배치의 기울기를 쓰면 확률적 경사 하강법(SGD)이라고 합니다.</translation>
    </message>
    <message>
        <source>Learning rate, η</source>
        <translation>학습률, η</translation>
    </message>
    <message>
        <source>Learning-rate schedule</source>
        <translation>학습률 스케줄</translation>
    </message>
    <message>
        <source>A plan by which the learning rate changes over the run: mostly large steps first, small ones at the end. A warm-up lets it grow from next to nothing over the first steps.</source>
        <translation>실행하는 동안 학습률을 바꾸는 계획입니다. 대개 처음에는 크게, 끝에는 작게 나아갑니다. 웜업은 처음 몇 스텝 동안 학습률을 0에 가까운 값에서 서서히 키웁니다.</translation>
    </message>
    <message>
        <source>λmax and 2/λmax</source>
        <translation>λmax와 2/λmax</translation>
    </message>
    <message>
        <source>λmax is the largest curvature: how fast the slope changes, in the direction where it changes fastest. On a bowl, plain descent converges for learning rates below 2/λmax and diverges above.</source>
        <translation>λmax는 최대 곡률, 곧 기울기가 가장 빠르게 변하는 방향에서 기울기가 변하는 비율입니다. 그릇 모양의 곡면에서 SGD는 학습률이 2/λmax보다 작으면 수렴하고 크면 발산합니다.</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>모멘텀</translation>
    </message>
    <message>
        <source>A descent that keeps part of its velocity, like a ball with mass: what swings to and fro cancels, what agrees adds up.</source>
        <translation>질량이 있는 공처럼 속도의 일부를 유지하는 하강법입니다. 오락가락하는 성분은 서로 지워지고 같은 방향의 성분은 쌓입니다.</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>옵티마이저</translation>
    </message>
    <message>
        <source>The rule that makes a step of the gradient: SGD, Momentum, Nesterov, AdaGrad, RMSProp or Adam.</source>
        <translation>기울기로 스텝을 정하는 규칙입니다. SGD, 모멘텀, Nesterov, AdaGrad, RMSProp, Adam이 있습니다.</translation>
    </message>
    <message>
        <source>Contour line</source>
        <translation>등고선</translation>
    </message>
    <message>
        <source>A line through places of one height f, as on a hiking map. −∇f crosses it at a right angle; lines close together mean steep.</source>
        <translation>등산 지도처럼 높이 f가 같은 곳을 이은 선입니다. −∇f는 등고선과 직각으로 만나며, 선이 촘촘하면 가파릅니다.</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>극솟값과 최솟값</translation>
    </message>
    <message>
        <source>A place lower than all around it (local), or than all others (global). The gradient is zero there, but also on tops and saddles.</source>
        <translation>주변보다 낮은 곳의 값이 극솟값, 어디보다도 낮은 곳의 값이 최솟값입니다. 그곳에서 기울기는 0이지만, 꼭대기와 안장점에서도 0입니다.</translation>
    </message>
    <message>
        <source>Basin</source>
        <translation>끌림 영역</translation>
    </message>
    <message>
        <source>All starts from which a descent ends in the same minimum. It depends on the optimizer and its learning rate, too.</source>
        <translation>같은 극솟값에 이르는 시작점의 모임입니다. 옵티마이저와 학습률에 따라서도 달라집니다.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>난수 시드</translation>
    </message>
    <message>
        <source>The number that the random numbers begin with. One seed gives the same first weights and the same batches each time, so that two runs can be compared.</source>
        <translation>난수를 시작하는 수입니다. 시드가 같으면 초깃값과 배치가 매번 같으므로 두 학습을 비교할 수 있습니다.</translation>
    </message>
    <message>
        <source>Initial scale</source>
        <translation>초깃값 표준편차</translation>
    </message>
    <message>
        <source>Activation function</source>
        <translation>활성화 함수</translation>
    </message>
    <message>
        <source>What each unit does to its weighted sum. Without it, several layers would be no more than one.</source>
        <translation>각 뉴런이 가중합에 적용하는 함수입니다. 이것이 없으면 층이 여러 개여도 하나와 다를 바 없습니다.</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>포화</translation>
    </message>
    <message>
        <source>Where sigmoid and tanh are flat: the input is so large, or so far below zero, that a change of it hardly changes the output, and hardly a gradient comes back.</source>
        <translation>시그모이드와 tanh가 평평해지는 상태입니다. 입력이 아주 크거나 아주 작아서 입력이 바뀌어도 출력이 거의 변하지 않고, 기울기도 거의 돌아오지 않습니다.</translation>
    </message>
    <message>
        <source>Dead unit</source>
        <translation>죽은 뉴런</translation>
    </message>
    <message>
        <source>A ReLU unit whose input is negative for every image. Its output is 0, its gradient too, so that no step can wake it.</source>
        <translation>모든 이미지에서 입력이 음수인 ReLU 뉴런입니다. 출력도 기울기도 0이어서 어떤 스텝으로도 되살아나지 않습니다.</translation>
    </message>
    <message>
        <source>Hidden layer</source>
        <translation>은닉층</translation>
    </message>
    <message>
        <source>A layer between the inputs and the outputs. The article&apos;s network has one, of 50 units.</source>
        <translation>입력과 출력 사이에 있는 층입니다. 글의 신경망에는 뉴런 50개로 된 은닉층이 하나 있습니다.</translation>
    </message>
    <message>
        <source>Overfitting</source>
        <translation>오버피팅</translation>
    </message>
    <message>
        <source>The training images are learned by heart: the train accuracy rises on, the test accuracy does not follow.</source>
        <translation>훈련 이미지를 외워 버린 상태입니다. 훈련 정확도는 계속 오르지만 시험 정확도는 따라오지 못합니다.</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>가중치 감소</translation>
    </message>
    <message>
        <source>Each step draws every weight a little toward zero, as if the loss had the penalty ½λΣw². Small weights cannot learn single images by heart.</source>
        <translation>스텝마다 모든 가중치를 0 쪽으로 조금씩 당깁니다. 손실에 페널티 ½λΣw²를 더한 것과 같습니다. 가중치가 작으면 이미지를 하나하나 외울 수 없습니다.</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>드롭아웃</translation>
    </message>
    <message>
        <source>Each step leaves out some hidden units, drawn by chance for each image, so that none relies on the others. All of them read the test images.</source>
        <translation>스텝마다 이미지별로 은닉층 뉴런 일부를 무작위로 뺍니다. 그래서 어느 뉴런도 다른 뉴런에 의존하지 못합니다. 시험 이미지는 모든 뉴런으로 읽습니다.</translation>
    </message>
    <message>
        <source>Early stopping</source>
        <translation>조기 종료(early stopping)</translation>
    </message>
    <message>
        <source>Ending a run once it no longer gets better. Patience is the number of epochs that it may take to get better again: here, to a lower mean of the losses of an epoch.</source>
        <translation>더 나아지지 않으면 학습을 끝내는 것입니다. 참을성(patience)은 다시 나아질 때까지 기다려 주는 에폭 수입니다. 여기서는 한 에폭 동안의 손실 평균이 더 낮아져야 나아진 것으로 봅니다.</translation>
    </message>
    <message>
        <source>Data augmentation</source>
        <translation>데이터 확장</translation>
    </message>
    <message>
        <source>Each mini-batch is made of images that are shifted, turned, scaled or noisy, differently each time, so that few images are worth more and are not learned by heart. The accuracies are those of the images as they are.</source>
        <translation>미니배치의 이미지를 매번 다르게 옮기고, 돌리고, 크기를 바꾸고, 노이즈를 더합니다. 적은 이미지로도 더 많이 배우고, 이미지를 외우지 않게 됩니다. 정확도는 원래 이미지로 구합니다.</translation>
    </message>
    <message>
        <source>float32 and float64</source>
        <translation>float32와 float64</translation>
    </message>
    <message>
        <source>Numbers of 32 or 64 bits, which hold about 7 or 16 digits. 32 suffice to train and are faster; numerical gradients need 64.</source>
        <translation>32비트 또는 64비트로 나타낸 수로, 유효 숫자가 약 7자리 또는 16자리입니다. 학습에는 32비트로 충분하고 더 빠르지만, 수치 기울기에는 64비트가 필요합니다.</translation>
    </message>
    <message>
        <source>Principal components</source>
        <translation>주성분</translation>
    </message>
    <message>
        <source>The directions in which points of a space of many dimensions lie farthest apart: the first along their largest variance, the second along the largest that is left, at right angles to it. A map on the first two shows more of the differences than any other flat one, and tells how much.</source>
        <translation>차원이 많은 공간의 점들이 가장 넓게 퍼져 있는 방향입니다. 첫째는 분산이 가장 큰 방향이고, 둘째는 그와 직각인 방향 가운데 남은 분산이 가장 큰 방향입니다. 이 두 방향의 지도는 다른 어떤 평면 지도보다 점들의 차이를 많이 보여 주며, 얼마나 보여 주는지도 알 수 있습니다.</translation>
    </message>
    <message>
        <source>Loss landscape</source>
        <translation>손실 지형</translation>
    </message>
    <message>
        <source>The loss as the height over all weights and biases. It has as many directions as there are of them; a picture shows two, a plane through it. What is a valley there may be a slope in a direction that is not seen.</source>
        <translation>모든 가중치와 편향 위에 손실을 높이로 나타낸 지형입니다. 방향은 매개변수의 수만큼 있고, 그림에는 그 가운데 두 방향의 평면만 보입니다. 그림에서 골짜기로 보이는 곳도 보이지 않는 방향에서는 비탈일 수 있습니다.</translation>
    </message>
    <message>
        <source>Deep Learning from Scratch, {section}</source>
        <translation>밑바닥부터 시작하는 딥러닝, {section}</translation>
    </message>
</context>
<context>
    <name>GlossaryDialog</name>
    <message>
        <source>Glossary</source>
        <translation>용어 사전</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>찾기</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>용어</translation>
    </message>
</context>
<context>
    <name>GradientBars</name>
    <message>
        <source>Gradient of each loss by each score</source>
        <translation>각 점수에 대한 손실별 기울기</translation>
    </message>
    <message>
        <source>The derivative of the loss by each score: what training hands back to the network. A bar below zero says that this score should grow.</source>
        <translation>손실을 각 점수로 미분한 값으로, 학습할 때 신경망으로 되돌려 보내는 값입니다. 막대가 0보다 아래에 있으면 그 점수를 키워야 합니다.</translation>
    </message>
</context>
<context>
    <name>GradientHeadline</name>
    <message>
        <source>Two forward passes give one entry of the gradient. {step} takes the next.</source>
        <translation>순전파 두 번으로 기울기의 원소 하나를 구합니다. {step} 버튼으로 다음 원소를 구합니다.</translation>
    </message>
    <message>
        <source>{run} shrinks h: the secant becomes the tangent, until rounding takes over.</source>
        <translation>{run} 버튼을 누르면 h가 작아집니다. 할선이 접선에 가까워지다가 반올림 오차에 묻힙니다.</translation>
    </message>
    <message>
        <source>Not too large, not too small: {run} takes h from 1 to 1e−16.</source>
        <translation>h는 너무 커도, 너무 작아도 안 됩니다. {run} 버튼을 누르면 1에서 1e−16까지 줄어듭니다.</translation>
    </message>
    <message>
        <source>Each arrow points where the function falls fastest. Drag the point.</source>
        <translation>화살표는 함수의 값이 가장 빠르게 줄어드는 방향을 가리킵니다. 점을 끌어 보십시오.</translation>
    </message>
    <message>
        <source>{run} takes the weights one by one; backpropagation has them all at once.</source>
        <translation>{run} 버튼을 누르면 가중치마다 하나씩 구합니다. 역전파는 한꺼번에 구합니다.</translation>
    </message>
    <message>
        <source>Do numerical gradient and backpropagation agree? Switch a bug on and see.</source>
        <translation>수치 미분과 역전파의 결과가 같습니까? 버그를 켜서 확인해 보십시오.</translation>
    </message>
    <message>
        <source>All six entries are known: {step} moves W against the gradient.</source>
        <translation>원소 여섯 개를 모두 구했습니다. {step} 버튼으로 W를 기울기의 반대 방향으로 옮깁니다.</translation>
    </message>
    <message>
        <source>The smallest h is not the best one: rounding has taken over.</source>
        <translation>h가 가장 작을 때가 가장 좋은 것은 아닙니다. 이제 반올림 오차가 더 큽니다.</translation>
    </message>
    <message>
        <source>The best h lies where cutting off and rounding err alike.</source>
        <translation>가장 좋은 h는 절단 오차와 반올림 오차가 비슷해지는 곳입니다.</translation>
    </message>
    <message>
        <source>All weights of this unit are known: compare the two pictures.</source>
        <translation>이 뉴런의 가중치를 모두 구했습니다. 두 그림을 비교해 보십시오.</translation>
    </message>
    <message>
        <source>They agree up to rounding: backpropagation is right. Switch a bug on and see.</source>
        <translation>수치 미분과 역전파의 결과가 반올림 오차 안에서 같습니다. 버그를 켜서 확인해 보십시오.</translation>
    </message>
    <message>
        <source>They differ by more than rounding: the table says why.</source>
        <translation>반올림 오차보다 크게 다릅니다. 이유는 표에 있습니다.</translation>
    </message>
    <message>
        <source>The gradient check finds this bug: the two disagree.</source>
        <translation>기울기 확인으로 찾을 수 있는 버그입니다. 두 결과가 다릅니다.</translation>
    </message>
    <message>
        <source>This bug passes the gradient check. Below it says what finds it.</source>
        <translation>기울기 확인으로는 찾을 수 없는 버그입니다. 찾는 방법은 아래에 있습니다.</translation>
    </message>
</context>
<context>
    <name>GradientPage</name>
    <message>
        <source>The smallest network that has a gradient, entry by entry.</source>
        <translation>기울기가 있는 가장 작은 신경망을 원소별로 봅니다.</translation>
    </message>
    <message>
        <source>The secant through two points becomes the tangent.</source>
        <translation>두 점을 지나는 할선이 접선이 됩니다.</translation>
    </message>
    <message>
        <source>The error of a numerical derivative against h.</source>
        <translation>h에 따른 수치 미분의 오차입니다.</translation>
    </message>
    <message>
        <source>−∇f of a function of two variables.</source>
        <translation>변수가 두 개인 함수의 −∇f입니다.</translation>
    </message>
    <message>
        <source>The gradient by the weights of a hidden unit, pixel by pixel.</source>
        <translation>은닉층 뉴런 하나의 가중치에 대한 기울기를 픽셀별로 봅니다.</translation>
    </message>
    <message>
        <source>Backpropagation against differences, and the bugs that this finds.</source>
        <translation>역전파를 차분과 비교하고, 이렇게 찾아낼 수 있는 버그를 봅니다.</translation>
    </message>
    <message>
        <source>&lt;p&gt;A &lt;b&gt;numerical gradient&lt;/b&gt; moves one number a little to either side, looks how the result changes, and divides: (f(x + h) − f(x − h)) / 2h.&lt;/p&gt;&lt;p&gt;&lt;b&gt;2×3 network&lt;/b&gt;: the smallest network that has a gradient, entry by entry, and the steps of descent that follow it.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Derivative&lt;/b&gt;: the secant through two points becomes the tangent as h shrinks, until rounding tears it apart. The microscope always shows h at one size.&lt;/p&gt;&lt;p&gt;&lt;b&gt;The h laboratory&lt;/b&gt;: the error against h is a V, for a function and for a weight of the network in training.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Arrow field&lt;/b&gt;: −∇f of a function of two variables, at right angles to its contour lines.&lt;/p&gt;&lt;p&gt;&lt;b&gt;∂L/∂W1 as pictures&lt;/b&gt;: the gradient by the weights of one hidden unit, pixel by pixel beside backpropagation&apos;s. Run goes on, Step takes one.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Gradient check&lt;/b&gt;: the two held against each other for every parameter, and a museum of the bugs that this finds, or does not.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;수치 미분으로 구한 기울기&lt;/b&gt;는 수 하나를 양쪽으로 조금씩 움직여 결과가 얼마나 변하는지 보고, 그 차이를 나눈 것입니다: (f(x + h) − f(x − h)) / 2h.&lt;/p&gt;&lt;p&gt;&lt;b&gt;2×3 신경망&lt;/b&gt;: 기울기가 있는 가장 작은 신경망입니다. 기울기를 원소별로 구하고, 그에 따라 한 스텝씩 내려갑니다.&lt;/p&gt;&lt;p&gt;&lt;b&gt;미분&lt;/b&gt;: h가 작아질수록 두 점을 지나는 할선이 접선에 가까워지다가, 결국 반올림 오차 때문에 무너집니다. 현미경은 h를 언제나 같은 크기로 보여 줍니다.&lt;/p&gt;&lt;p&gt;&lt;b&gt;h 실험실&lt;/b&gt;: h에 따른 오차는 V자 모양입니다. 함수뿐 아니라 학습 중인 신경망의 가중치에서도 그렇습니다.&lt;/p&gt;&lt;p&gt;&lt;b&gt;벡터장&lt;/b&gt;: 변수가 두 개인 함수의 −∇f를 화살표로 그립니다. 책과 글에서 말하는 ‘함수의 출력 값을 가장 크게 줄이는 방향’은 정확히는 기울기 ∇f의 반대 방향이므로, 이 프로그램에서는 −∇f라고 씁니다. 화살표는 등고선과 직각을 이룹니다.&lt;/p&gt;&lt;p&gt;&lt;b&gt;∂L/∂W1 그림&lt;/b&gt;: 은닉층 뉴런 하나의 가중치에 대한 기울기를 역전파의 결과와 나란히 픽셀별로 봅니다. 실행 버튼은 계속, 스텝 버튼은 하나씩 구합니다.&lt;/p&gt;&lt;p&gt;&lt;b&gt;기울기 확인&lt;/b&gt;: 모든 매개변수에서 두 기울기를 비교합니다. 이렇게 찾을 수 있는 버그와 찾을 수 없는 버그를 모은 박물관도 있습니다.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>GradientPart</name>
    <message>
        <source>The network as it is now</source>
        <translation>지금의 신경망</translation>
    </message>
    <message>
        <source>Copy the network in training once more, between two steps.</source>
        <translation>학습 중인 신경망을 두 스텝 사이에서 다시 복사합니다.</translation>
    </message>
    <message>
        <source>Copied after step {sampled}; the run is at step {now} by now.</source>
        <translation>{sampled}스텝 뒤에 복사했습니다. 지금은 {now}스텝입니다.</translation>
    </message>
</context>
<context>
    <name>GradientPictures</name>
    <message>
        <source>Numerical gradient</source>
        <translation>수치 미분으로 구한 기울기</translation>
    </message>
    <message>
        <source>Gradient by backpropagation</source>
        <translation>역전파로 구한 기울기</translation>
    </message>
    <message>
        <source>Difference of the two</source>
        <translation>두 기울기의 차이</translation>
    </message>
    <message>
        <source>difference, rescaled</source>
        <translation>차이, 눈금 확대</translation>
    </message>
</context>
<context>
    <name>GradientQuestions</name>
    <message>
        <source>x[{row}] = {x}, y[{column}] = {y}, t[{column}] = {t}. How large is dW[{row}, {column}], and of which sign?</source>
        <translation>x[{row}] = {x}, y[{column}] = {y}, t[{column}] = {t}입니다. dW[{row}, {column}]은 부호까지 얼마입니까?</translation>
    </message>
    <message>
        <source>All six entries are known: make the step, then predict.</source>
        <translation>원소 여섯 개를 모두 알고 있습니다. 한 스텝 간 다음 예측하십시오.</translation>
    </message>
    <message>
        <source>Which h has the smallest error, {difference} difference, {dtype}? Say n of h = 10ⁿ.</source>
        <translation>{dtype}의 {difference}에서 오차가 가장 작은 h는 얼마입니까? h = 10ⁿ의 n을 적으십시오.</translation>
    </message>
</context>
<context>
    <name>GradientScatter</name>
    <message>
        <source>Gradients of batches as arrows around the full gradient</source>
        <translation>전체 기울기 주위에 화살표로 그린 배치의 기울기</translation>
    </message>
    <message>
        <source>Each arrow is the gradient of one batch, the thick one that of the whole set: two directions of very many, the rest is not drawn.</source>
        <translation>화살표 하나가 배치 하나의 기울기이고, 굵은 화살표는 전체 데이터의 기울기입니다. 아주 많은 방향 가운데 둘만 그린 것입니다.</translation>
    </message>
    <message>
        <source>along the full gradient</source>
        <translation>전체 기울기 방향</translation>
    </message>
    <message>
        <source>across it, where the rest varies most</source>
        <translation>수직 방향(나머지가 가장 크게 변하는 쪽)</translation>
    </message>
    <message>
        <source>gradient of a batch</source>
        <translation>배치 하나의 기울기</translation>
    </message>
    <message>
        <source>full gradient</source>
        <translation>전체 기울기</translation>
    </message>
</context>
<context>
    <name>GradientState</name>
    <message>
        <source>2×3 network</source>
        <translation>2×3 신경망</translation>
    </message>
    <message>
        <source>Derivative</source>
        <translation>미분</translation>
    </message>
    <message>
        <source>The h laboratory</source>
        <translation>h 실험실</translation>
    </message>
    <message>
        <source>Arrow field</source>
        <translation>벡터장</translation>
    </message>
    <message>
        <source>∂L/∂W1 as pictures</source>
        <translation>∂L/∂W1 그림</translation>
    </message>
    <message>
        <source>Gradient check</source>
        <translation>기울기 확인</translation>
    </message>
    <message>
        <source>the next entry</source>
        <translation>다음 원소</translation>
    </message>
    <message>
        <source>the best h</source>
        <translation>가장 좋은 h</translation>
    </message>
    <message>
        <source>central</source>
        <translation>중앙 차분</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>전방 차분</translation>
    </message>
    <message>
        <source>sin(x) at x = 1</source>
        <translation>sin(x), x = 1</translation>
    </message>
    <message>
        <source>f(x) of Derivative</source>
        <translation>미분 탭의 f(x)</translation>
    </message>
    <message>
        <source>a weight in training</source>
        <translation>학습 중인 가중치</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>페이지 안의 탭</translation>
    </message>
    <message>
        <source>What is asked of a gradient.</source>
        <translation>기울기에 대해 알아볼 것을 고릅니다.</translation>
    </message>
    <message>
        <source>What it is, how numbers give it, and whether one is right.</source>
        <translation>기울기가 무엇이고 수치로 어떻게 구하며, 구한 값이 맞는지 알아봅니다.</translation>
    </message>
</context>
<context>
    <name>GradientView</name>
    <message>
        <source>The length of each gradient: how hard it pushes.</source>
        <translation>각 기울기의 길이로, 얼마나 세게 미는지를 나타냅니다.</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>기울기</translation>
    </message>
</context>
<context>
    <name>Gradients</name>
    <message>
        <source>numerical</source>
        <translation>수치 미분</translation>
    </message>
    <message>
        <source>backpropagation</source>
        <translation>오차역전파법</translation>
    </message>
    <message>
        <source>The chain rule, from the loss back through the layers.</source>
        <translation>연쇄법칙에 따라 손실에서 시작해 층을 거꾸로 거슬러 갑니다.</translation>
    </message>
    <message>
        <source>Central differences: the same numbers by trying every weight.</source>
        <translation>중앙 차분으로, 가중치를 하나하나 바꿔 보며 같은 값을 구합니다.</translation>
    </message>
    <message>
        <source>Central differences with h = 1e-4.</source>
        <translation>h = 1e-4인 중앙 차분입니다.</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>해석적 미분</translation>
    </message>
    <message>
        <source>The formula&apos;s own derivative.</source>
        <translation>수식을 직접 미분한 도함수입니다.</translation>
    </message>
</context>
<context>
    <name>GradientsLook</name>
    <message>
        <source>How hard each layer is pulled, from the first step to the last.</source>
        <translation>첫 스텝부터 마지막까지 층마다 기울기가 얼마나 세게 당기는지 봅니다.</translation>
    </message>
    <message>
        <source>first layer, this moment</source>
        <translation>첫 층, 이 순간</translation>
    </message>
    <message>
        <source>last layer</source>
        <translation>마지막 층</translation>
    </message>
    <message>
        <source>training images</source>
        <translation>훈련 이미지</translation>
    </message>
    <message>
        <source>Progress of the gradients of the snapshots</source>
        <translation>스냅샷의 기울기를 구하는 진행 상황</translation>
    </message>
    <message>
        <source>How hard each layer is pulled: a gradient that dies on its way back leaves the first layers as they were.</source>
        <translation>층마다 얼마나 세게 당기는지 봅니다. 역전파 도중에 기울기가 소실되면 앞쪽 층은 처음 그대로 남습니다.</translation>
    </message>
    <message>
        <source>A gradient of 0 has no place on a logarithmic axis: nothing pulls the layer.</source>
        <translation>기울기 0은 로그 축에 나타낼 수 없습니다. 이 층의 가중치는 움직이지 않습니다.</translation>
    </message>
    <message>
        <source>layer {k}: {norm}</source>
        <translation>{k}층: {norm}</translation>
    </message>
    <message>
        <source>after step {step}: {layers}</source>
        <translation>{step}스텝 뒤: {layers}</translation>
    </message>
</context>
<context>
    <name>GuessMark</name>
    <message>
        <source>your guess</source>
        <translation>내 예측</translation>
    </message>
    <message>
        <source>what came</source>
        <translation>실제 결과</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Answer first; then Run is free.</source>
        <translation>먼저 답하십시오. 그다음에 실행할 수 있습니다.</translation>
    </message>
    <message>
        <source>Correct the field that is marked ⚠; {run} waits for it.</source>
        <translation>⚠ 표시가 있는 칸을 고쳐야 {run} 버튼을 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Correct the field that is marked ⚠.</source>
        <translation>⚠ 표시가 있는 칸을 고치십시오.</translation>
    </message>
</context>
<context>
    <name>HeightPlot</name>
    <message>
        <source>f against the step</source>
        <translation>스텝에 따른 f</translation>
    </message>
    <message>
        <source>step</source>
        <translation>스텝</translation>
    </message>
    <message>
        <source>A curve an optimizer: the height f of its ball after each step; with log, how far it is above the lowest known value.</source>
        <translation>곡선 하나가 옵티마이저 하나이며, 각 스텝 뒤 공의 높이 f를 나타냅니다. 로그를 켜면 알려진 최솟값보다 얼마나 높은지 나타냅니다.</translation>
    </message>
    <message>
        <source>Your probes</source>
        <translation>내 탐색</translation>
    </message>
    <message>
        <source>f at each step</source>
        <translation>스텝별 f</translation>
    </message>
    <message>
        <source>f above its lowest known value</source>
        <translation>알려진 최솟값보다 높은 정도</translation>
    </message>
</context>
<context>
    <name>HintBar</name>
    <message>
        <source>{key} leads to the hint.</source>
        <translation>{key} 키를 누르면 힌트로 이동합니다.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Go back to the settings from before the hint.</source>
        <translation>힌트를 따르기 전의 설정으로 되돌립니다.</translation>
    </message>
    <message>
        <source>Close the hint</source>
        <translation>힌트 닫기</translation>
    </message>
    <message>
        <source>Changed: {what}</source>
        <translation>변경: {what}</translation>
    </message>
</context>
<context>
    <name>HistogramGrid</name>
    <message>
        <source>Point at a histogram, or move over them with the arrow keys.</source>
        <translation>히스토그램을 가리키거나 화살표 키로 옮겨 가십시오.</translation>
    </message>
    <message>
        <source>{place}: mean {mean}, standard deviation {spread}</source>
        <translation>{place}: 평균 {mean}, 표준편차 {spread}</translation>
    </message>
    <message>
        <source>at the start {mean} and {spread}</source>
        <translation>처음에는 {mean}, {spread}</translation>
    </message>
    <message>
        <source>{share} beyond the picture</source>
        <translation>범위 밖 {share}</translation>
    </message>
</context>
<context>
    <name>HitMap</name>
    <message>
        <source>Point at a cell, or move over them with the arrow keys: how often it was drawn.</source>
        <translation>칸을 가리키거나 화살표 키로 옮겨 가면 추출된 횟수가 나옵니다.</translation>
    </message>
    <message>
        <source>{seen} of {size} seen</source>
        <translation>{size}장 중 {seen}장을 봄</translation>
    </message>
</context>
<context>
    <name>ImageGrid</name>
    <message>
        <source>Point at an image, or choose one with the arrow keys, for its numbers.</source>
        <translation>이미지를 가리키거나 화살표 키로 고르면 그 수치가 나옵니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>이미지 %Ln장</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InitialLook</name>
    <message>
        <source>Initial weights decide whether a deep network can learn.</source>
        <translation>가중치의 초깃값에 따라 깊은 신경망이 배울 수 있는지가 갈립니다.</translation>
    </message>
    <message>
        <source>steps made</source>
        <translation>마친 스텝</translation>
    </message>
    <message>
        <source>test images</source>
        <translation>시험 이미지</translation>
    </message>
    <message>
        <source>Activations of each layer for five kinds of initial weights</source>
        <translation>다섯 가지 가중치 초깃값에 따른 층별 활성화값</translation>
    </message>
    <message>
        <source>A row for each kind of initial weights, a column for each hidden layer: what its units make of some test images. All pictures have one range, each is as high as its own highest bar; one that dwarfs all others is cut, a gap says so. In another color the bar at the end that has what lies beyond. σ is the standard deviation: it should neither shrink nor grow from layer to layer.</source>
        <translation>행은 가중치 초깃값, 열은 은닉층입니다. 시험 이미지 일부에 대한 뉴런의 활성화값을 보여 줍니다. 범위는 모든 그림이 같고, 높이는 저마다 가장 높은 막대에 맞춥니다. 다른 막대보다 훨씬 높은 막대는 자르고, 자른 자리에 틈을 둡니다. 색이 다른 끝 막대에는 범위 밖의 값이 들어 있습니다. σ는 표준편차이며, 층을 지나도 줄거나 늘지 않아야 좋습니다.</translation>
    </message>
    <message>
        <source>Progress of training five networks</source>
        <translation>다섯 신경망의 학습 진행 상황</translation>
    </message>
    <message>
        <source>Five networks of their own, not the run&apos;s: hidden layers of {units} units, the same seed, the same mini-batches of {batch} images, SGD with learning rate {rate}, cross-entropy. Only the spread of the initial weights differs; biases begin at 0.</source>
        <translation>실행 중인 신경망이 아니라 따로 만든 다섯 신경망입니다. 은닉층마다 뉴런 {units}개, 같은 시드, 같은 미니배치(이미지 {batch}장), SGD, 학습률 {rate}, 교차 엔트로피 오차를 씁니다. 가중치 초깃값의 표준편차만 다르고, 편향은 0에서 시작합니다.</translation>
    </message>
    <message>
        <source>Too small, and the signal dies; too large, and it saturates or explodes. Drag the steps, and see who learns.</source>
        <translation>너무 작으면 신호가 사라지고, 너무 크면 포화되거나 폭발합니다. 스텝 슬라이더를 움직여 어느 신경망이 학습하는지 보십시오.</translation>
    </message>
    <message>
        <source>layer {k}</source>
        <translation>{k}층</translation>
    </message>
    <message>
        <source>output</source>
        <translation>출력</translation>
    </message>
    <message>
        <source>σ = {std}</source>
        <translation>σ = {std}</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>발산</translation>
    </message>
    <message>
        <source>loss {loss}</source>
        <translation>손실 {loss}</translation>
    </message>
</context>
<context>
    <name>InitialWeights</name>
    <message>
        <source>Xavier</source>
        <translation>Xavier</translation>
    </message>
    <message>
        <source>√(2 / (inputs + units)) of each layer, for sigmoid and tanh: neither signal nor gradient dies on its way through the layers.</source>
        <translation>층마다 √(2 / (입력 수 + 뉴런 수))입니다. 시그모이드와 tanh에 알맞으며, 층을 지나는 동안 신호도 기울기도 사라지지 않습니다.</translation>
    </message>
    <message>
        <source>He</source>
        <translation>He</translation>
    </message>
    <message>
        <source>√(2 / inputs) of each layer, for ReLU: it makes up for the half that ReLU silences.</source>
        <translation>층마다 √(2 / 입력 수)입니다. ReLU에 알맞으며, ReLU가 0으로 만드는 절반만큼을 보충합니다.</translation>
    </message>
    <message>
        <source>zeros</source>
        <translation>모두 0</translation>
    </message>
    <message>
        <source>All weights 0, to see why not: the units of a layer are alike and remain so.</source>
        <translation>가중치가 모두 0입니다. 왜 안 되는지 보여 줍니다. 한 층의 뉴런이 모두 같고 계속 같습니다.</translation>
    </message>
</context>
<context>
    <name>JobProgress</name>
    <message>
        <source>Stop</source>
        <translation>정지</translation>
    </message>
    <message>
        <source>Give up what is being computed.</source>
        <translation>하던 계산을 그만둡니다.</translation>
    </message>
</context>
<context>
    <name>KeyHints</name>
    <message>
        <source>{command} ({key})</source>
        <translation>{command}({key})</translation>
    </message>
</context>
<context>
    <name>LaboratoryPart</name>
    <message>
        <source>A large h cuts off too much of the curve, a small one drowns in rounding: the error is mostly a V. Drag the line of h, or let {run} take it from 1 to 1e−16.</source>
        <translation>h가 크면 절단 오차가 크고, h가 작으면 반올림 오차에 묻힙니다. 그래서 오차는 대개 V자 모양입니다. h를 나타내는 선을 끌거나, {run} 버튼을 눌러 1에서 1e−16까지 움직여 보십시오.</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>끌기</translation>
    </message>
    <message>
        <source>the line of h</source>
        <translation>h의 선 옮기기</translation>
    </message>
    <message>
        <source>best h, central</source>
        <translation>최적 h(중앙)</translation>
    </message>
    <message>
        <source>error there</source>
        <translation>그때의 오차</translation>
    </message>
    <message>
        <source>h now</source>
        <translation>현재 h</translation>
    </message>
    <message>
        <source>central now</source>
        <translation>현재 오차(중앙)</translation>
    </message>
    <message>
        <source>forward now</source>
        <translation>현재 오차(전방)</translation>
    </message>
    <message>
        <source>Measuring the loss by a weight of {name}…</source>
        <translation>{name}의 가중치로 손실을 측정하는 중...</translation>
    </message>
    <message>
        <source>The loss of a mini-batch by the weight with the largest gradient. True is backpropagation in float64. In float32, as networks train, no h does well: that is why gradients are checked in float64.</source>
        <translation>미니배치의 손실을 기울기가 가장 큰 가중치로 미분합니다. 참값은 float64로 계산한 역전파입니다. 신경망 학습에 흔히 쓰는 float32에서는 어떤 h도 충분히 정확하지 않습니다. 그래서 기울기 확인은 float64로 합니다.</translation>
    </message>
    <message>
        <source>There is no derivative at this point, and so no error.</source>
        <translation>이 점에서는 미분이 존재하지 않으므로 오차도 없습니다.</translation>
    </message>
    <message>
        <source>No V here: a central difference follows a parabola exactly, so a larger h only makes the rounding smaller. The best h is the largest.</source>
        <translation>여기서는 V자가 나타나지 않습니다. 포물선에서는 중앙 차분에 절단 오차가 없어서, h를 키우면 반올림 오차만 작아집니다. 가장 큰 h가 최적입니다.</translation>
    </message>
    <message>
        <source>Truncation: what the straight line leaves out of the curve. Rounding: the two values differ in their last digits only, and dividing by h makes that large.</source>
        <translation>절단 오차: 곡선을 직선으로 대신할 때 빠지는 부분입니다. 반올림 오차: 두 값은 끝의 몇 자리만 다른데, 이것을 h로 나누면 오차가 커집니다.</translation>
    </message>
</context>
<context>
    <name>LaboratoryState</name>
    <message>
        <source>The error falls with h² until rounding, which grows as 1/h, takes over; float32 rounds far earlier than float64.</source>
        <translation>오차가 h²에 비례해 줄어들다가, 어느 순간 1/h에 비례해 커지는 반올림 오차가 앞섭니다. float32에서는 float64보다 훨씬 먼저 그렇게 됩니다.</translation>
    </message>
    <message>
        <source>The error falls only with h until rounding, which grows as 1/h, takes over; float32 rounds far earlier than float64.</source>
        <translation>오차가 h에 비례해 줄어들 뿐이고, 어느 순간 1/h에 비례해 커지는 반올림 오차가 앞섭니다. float32에서는 float64보다 훨씬 먼저 그렇게 됩니다.</translation>
    </message>
    <message>
        <source>Derivative of</source>
        <translation>미분 대상</translation>
    </message>
    <message>
        <source>A function, or the loss by one weight of the network now in training.</source>
        <translation>함수를 미분하거나, 학습 중인 신경망의 손실을 가중치 하나로 미분합니다.</translation>
    </message>
    <message>
        <source>The best h depends on it, and on how large the numbers are.</source>
        <translation>가장 좋은 h는 함수와 수의 크기에 따라 달라집니다.</translation>
    </message>
    <message>
        <source>Weight of</source>
        <translation>매개변수</translation>
    </message>
    <message>
        <source>The entry that matters most in this parameter is taken.</source>
        <translation>이 매개변수에서 영향이 가장 큰 원소로 미분합니다.</translation>
    </message>
    <message>
        <source>That is the one with the largest derivative of the loss.</source>
        <translation>손실의 미분이 가장 큰 원소입니다.</translation>
    </message>
    <message>
        <source>Central differences in float64</source>
        <translation>중앙 차분, float64</translation>
    </message>
    <message>
        <source>Show this curve.</source>
        <translation>이 곡선을 표시합니다.</translation>
    </message>
    <message>
        <source>Central differences in float32</source>
        <translation>중앙 차분, float32</translation>
    </message>
    <message>
        <source>Forward differences in float64</source>
        <translation>전방 차분, float64</translation>
    </message>
    <message>
        <source>Forward differences in float32</source>
        <translation>전방 차분, float32</translation>
    </message>
</context>
<context>
    <name>LandscapePart</name>
    <message>
        <source>The loss around the run, and the way that the run took.</source>
        <translation>학습 경로 주변의 손실과, 학습이 지나온 길입니다.</translation>
    </message>
    <message>
        <source>A run goes down into a valley, unless its steps are too large.</source>
        <translation>스텝이 너무 크지 않으면 학습은 골짜기로 내려갑니다.</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Landscape&lt;/b&gt;: the loss over a plane in the space of all weights and biases, with the path of the run. A plane shows two directions of thousands: the numbers above it say how much of the path lies in it, and how far the network is from it.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;손실 지형&lt;/b&gt;: 모든 가중치와 편향의 공간에서 한 평면을 골라 그 위의 손실과 학습 경로를 보여 줍니다. 평면은 수많은 방향 가운데 둘만 보여 줍니다. 위의 수는 경로가 이 평면에 얼마나 들어 있는지, 신경망이 평면에서 얼마나 떨어져 있는지 알려 줍니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Every place of the map is a network with other weights; its height is the loss. The square is the start of the run, the dot the moment of the slider below.</source>
        <translation>지도의 모든 자리는 가중치가 서로 다른 신경망이고, 높이는 손실입니다. 사각형은 학습의 시작점, 동그라미는 아래 슬라이더가 가리키는 순간입니다.</translation>
    </message>
    <message>
        <source>Drag in 3-D</source>
        <translation>3D에서 끌기</translation>
    </message>
    <message>
        <source>turn the landscape</source>
        <translation>지형 돌리기</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>다시 측정</translation>
    </message>
    <message>
        <source>Lay the plane through the run as it is now, and measure the loss on it.</source>
        <translation>지금까지의 학습 경로를 지나는 평면을 다시 정하고 그 위의 손실을 측정합니다.</translation>
    </message>
    <message>
        <source>Measuring the landscape</source>
        <translation>손실 지형 측정 중</translation>
    </message>
    <message>
        <source>loss of the network</source>
        <translation>신경망의 손실</translation>
    </message>
    <message>
        <source>loss on the plane</source>
        <translation>평면 위의 손실</translation>
    </message>
    <message>
        <source>distance from it</source>
        <translation>평면까지의 거리</translation>
    </message>
    <message>
        <source>of the path is in it</source>
        <translation>평면에 담긴 경로</translation>
    </message>
    <message>
        <source>The loss in three dimensions</source>
        <translation>3D로 본 손실</translation>
    </message>
    <message>
        <source>The height is the loss; path and ball are those of the map.</source>
        <translation>높이는 손실이며, 경로와 공은 지도의 것과 같습니다.</translation>
    </message>
    <message>
        <source>No loss on this plane is a finite number: the run has diverged, and the weights are too large.</source>
        <translation>이 평면에는 손실이 유한한 곳이 없습니다. 학습이 발산하여 가중치가 너무 커졌습니다.</translation>
    </message>
    <message>
        <source>Of this run too few snapshots were kept for a path; this is the loss around the network as it is, along two random directions.</source>
        <translation>이 실행에는 경로를 그릴 만큼 스냅샷이 남아 있지 않아, 지금 신경망 주변의 손실을 무작위 방향 두 개를 따라 보여 줍니다.</translation>
    </message>
    <message>
        <source>The run has no path yet; this is the loss around the network as it is, along two random directions. Press {run}.</source>
        <translation>아직 학습 경로가 없어, 지금 신경망 주변의 손실을 무작위 방향 두 개를 따라 보여 줍니다. {run} 버튼을 누르십시오.</translation>
    </message>
    <message>
        <source>There is no landscape: it was stopped, or its numbers overflow.</source>
        <translation>보여 줄 지형이 없습니다. 측정을 멈추었거나 계산에서 오버플로가 일어났습니다.</translation>
    </message>
    <message>
        <source>this run</source>
        <translation>이번 실행</translation>
    </message>
    <message>
        <source>direction {i}</source>
        <translation>방향 {i}</translation>
    </message>
    <message>
        <source>random direction {i}, × weights</source>
        <translation>무작위 방향 {i}(가중치의 배수)</translation>
    </message>
    <message>
        <source>direction {i}: {share} of the path</source>
        <translation>방향 {i}: 경로의 {share}</translation>
    </message>
    <message>
        <source>random direction {i}</source>
        <translation>무작위 방향 {i}</translation>
    </message>
    <message>
        <source>direction {i}: {share}</source>
        <translation>방향 {i}: {share}</translation>
    </message>
    <message numerus="yes">
        <source>Loss: the mean over %Ln training image(s), without weight decay, augmentation and dropout, at {grid} × {grid} points.</source>
        <translation>
            <numerusform>손실: 훈련 이미지 %Ln장의 평균이며 가중치 감소, 데이터 확장, 드롭아웃은 뺍니다. {grid} × {grid}개 점에서 구했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plane: through the mean of %Ln snapshot(s), along the two directions in which their weights and biases vary most. Its units are distances of parameters.</source>
        <translation>
            <numerusform>평면: 스냅샷 %Ln개의 평균을 지나며, 가중치와 편향이 가장 크게 변하는 두 방향을 따릅니다. 단위는 매개변수 사이의 거리입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plane: through the network after step {step}, along two random directions. In each of them 1 is as far as a unit&apos;s own weights are long (filter normalization); biases stay.</source>
        <translation>평면: {step}스텝 뒤의 신경망을 지나며, 무작위 방향 두 개를 따릅니다. 각 방향에서 1은 뉴런마다 자기 가중치의 길이만큼입니다(필터 정규화, filter normalization). 편향은 그대로 둡니다.</translation>
    </message>
</context>
<context>
    <name>LandscapeState</name>
    <message>
        <source>through the run&apos;s path</source>
        <translation>학습 경로를 지나는 평면</translation>
    </message>
    <message>
        <source>random directions</source>
        <translation>무작위 방향</translation>
    </message>
    <message>
        <source>21 × 21 points</source>
        <translation>21 × 21개 점</translation>
    </message>
    <message>
        <source>41 × 41 points</source>
        <translation>41 × 41개 점</translation>
    </message>
    <message>
        <source>81 × 81 points</source>
        <translation>81 × 81개 점</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>지도</translation>
    </message>
    <message>
        <source>Map and 3-D</source>
        <translation>지도와 3D</translation>
    </message>
    <message>
        <source>3-D</source>
        <translation>3D</translation>
    </message>
    <message>
        <source>Loss along the path</source>
        <translation>경로를 따른 손실</translation>
    </message>
    <message>
        <source>Plane</source>
        <translation>평면</translation>
    </message>
    <message>
        <source>Which two directions of all parameters are seen.</source>
        <translation>모든 매개변수의 방향 가운데 어떤 두 방향을 볼지 정합니다.</translation>
    </message>
    <message>
        <source>The plane through the path shows the way that the run took; random directions show how steep it is around its end, where no run has been.</source>
        <translation>경로를 지나는 평면은 학습이 지나온 길을 보여 줍니다. 무작위 방향은 학습이 가 본 적 없는 끝점 주변이 얼마나 가파른지 보여 줍니다.</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>범위</translation>
    </message>
    <message>
        <source>How far around the path, or around the end of the run, is seen.</source>
        <translation>경로 주변이나 학습의 끝점 주변을 얼마나 멀리까지 볼지 정합니다.</translation>
    </message>
    <message>
        <source>Times the extent of the path; for random directions, times the length of each unit&apos;s own weights</source>
        <translation>경로 크기의 배수. 무작위 방향에서는 뉴런마다 자기 가중치 길이의 배수</translation>
    </message>
    <message>
        <source>Near by the landscape is almost a bowl; far away it is as high as the loss of confident wrong answers.</source>
        <translation>가까이에서는 지형이 그릇과 비슷하고, 멀리 가면 확신에 찬 오답의 손실만큼 높아집니다.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>On how many training images each loss is taken.</source>
        <translation>손실 하나를 훈련 이미지 몇 장으로 구할지 정합니다.</translation>
    </message>
    <message>
        <source>Training images, spread over the training set</source>
        <translation>훈련 데이터 전체에서 고르게 뽑은 훈련 이미지</translation>
    </message>
    <message>
        <source>On few images the landscape is that of these few, rougher and lower at the end of the path; on many it takes longer.</source>
        <translation>이미지가 적으면 그 몇 장만의 지형이 되어 더 거칠고 경로 끝이 더 낮습니다. 많으면 시간이 더 걸립니다.</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>격자</translation>
    </message>
    <message>
        <source>At how many points the loss is taken; between them it is drawn in.</source>
        <translation>손실을 구할 점의 수입니다. 점 사이는 이어서 그립니다.</translation>
    </message>
    <message>
        <source>Twice as many along each side take four times as long.</source>
        <translation>한 변의 점이 두 배가 되면 시간은 네 배가 됩니다.</translation>
    </message>
    <message>
        <source>Directions</source>
        <translation>방향</translation>
    </message>
    <message>
        <source>Seed of the two random directions.</source>
        <translation>무작위 방향 두 개의 난수 시드입니다.</translation>
    </message>
    <message>
        <source>Another seed, another plane through the same point.</source>
        <translation>시드가 다르면 같은 점을 지나는 다른 평면이 됩니다.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>What is shown of the landscape.</source>
        <translation>손실 지형에서 무엇을 볼지 정합니다.</translation>
    </message>
    <message>
        <source>The map can be measured, 3-D shows the valley; the loss along the path tells how far both can be trusted.</source>
        <translation>지도에서는 값을 읽을 수 있고, 3D에서는 골짜기가 보입니다. 경로를 따른 손실은 둘을 얼마나 믿을 수 있는지 알려 줍니다.</translation>
    </message>
    <message>
        <source>Other runs from these initial weights</source>
        <translation>가중치 초깃값이 같은 다른 실행</translation>
    </message>
    <message>
        <source>Runs of the shelf whose paths are laid on the plane, too.</source>
        <translation>경로를 평면에 함께 올릴 실행 기록입니다.</translation>
    </message>
    <message>
        <source>The plane stays that of the run that is looked at: of another path it shows what happens to lie in it, which the table below the map tells.</source>
        <translation>평면은 보고 있는 실행의 것 그대로입니다. 다른 경로는 마침 이 평면에 담기는 만큼만 보이며, 얼마나 담기는지는 지도 아래 표에 나옵니다.</translation>
    </message>
</context>
<context>
    <name>LandscapeView</name>
    <message>
        <source>Contour map of the loss around the run</source>
        <translation>학습 경로 주변 손실의 등고선 지도</translation>
    </message>
    <message>
        <source>Lines join places of equal loss. The line with points is the path of this run, a point a snapshot, projected on the plane; the square is its start, the dot the moment that is looked at. All other directions of the parameters are not seen: a snapshot may lie far before or behind the plane.</source>
        <translation>선은 손실이 같은 곳을 잇습니다. 점이 찍힌 선은 이번 학습의 경로를 평면에 투영한 것이고 점 하나가 스냅샷 하나입니다. 사각형은 시작점, 동그라미는 보고 있는 순간입니다. 매개변수의 다른 방향은 보이지 않으므로, 스냅샷이 평면에서 앞뒤로 멀리 떨어져 있을 수도 있습니다.</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>손실</translation>
    </message>
    <message>
        <source>path of the run</source>
        <translation>실행의 경로</translation>
    </message>
    <message>
        <source>start of the run</source>
        <translation>실행의 시작</translation>
    </message>
    <message>
        <source>this moment</source>
        <translation>이 순간</translation>
    </message>
    <message>
        <source>{a}, {b}: loss {loss}</source>
        <translation>{a}, {b}: 손실 {loss}</translation>
    </message>
    <message>
        <source>nothing measured yet</source>
        <translation>아직 측정한 것이 없습니다</translation>
    </message>
    <message>
        <source>the path leads from ({x0}, {y0}) to ({x1}, {y1})</source>
        <translation>경로는 ({x0}, {y0})에서 ({x1}, {y1})까지</translation>
    </message>
    <message>
        <source>the loss on the map is from {low} to {high}</source>
        <translation>지도의 손실은 {low}에서 {high}까지</translation>
    </message>
    <message>
        <source>the moment looked at is at ({x}, {y})</source>
        <translation>보고 있는 순간의 위치 ({x}, {y})</translation>
    </message>
    <message>
        <source>{name} ends at ({x}, {y})</source>
        <translation>{name}의 끝은 ({x}, {y})</translation>
    </message>
</context>
<context>
    <name>LessonDialog</name>
    <message>
        <source>Lessons</source>
        <translation>수업</translation>
    </message>
    <message>
        <source>{n}. {title} ({minutes} min)</source>
        <translation>{n}. {title} ({minutes}분)</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Teacher&apos;s page…</source>
        <translation>교사용 안내지...</translation>
    </message>
    <message>
        <source>Print this lesson for the teacher, on one page of PDF.</source>
        <translation>교사가 볼 이 수업의 안내를 PDF 한 쪽으로 만듭니다.</translation>
    </message>
    <message>
        <source>The lesson is gone through for its pictures, which takes some seconds.</source>
        <translation>그림을 얻으려고 수업을 한 번 넘겨 보므로 몇 초 걸립니다.</translation>
    </message>
    <message>
        <source>Edit a copy</source>
        <translation>사본 편집</translation>
    </message>
    <message>
        <source>Make a lesson of your own out of this one.</source>
        <translation>이 수업을 바탕으로 나만의 수업을 만듭니다.</translation>
    </message>
    <message>
        <source>Each lesson asks before it runs, and says what came of it.</source>
        <translation>수업마다 실행하기 전에 먼저 묻고, 결과가 어땠는지 알려 줍니다.</translation>
    </message>
</context>
<context>
    <name>LessonMaker</name>
    <message>
        <source>My lesson</source>
        <translation>나의 수업</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>수업</translation>
    </message>
    <message>
        <source>Save the lesson</source>
        <translation>수업 저장</translation>
    </message>
    <message>
        <source>Edit a lesson</source>
        <translation>수업 편집</translation>
    </message>
    <message>
        <source>The lesson has changes that no file has yet. Save them?</source>
        <translation>수업에 아직 저장하지 않은 변경 내용이 있습니다. 저장하시겠습니까?</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <source>There are answers that no file has yet. Save them?</source>
        <translation>아직 저장하지 않은 답이 있습니다. 저장하시겠습니까?</translation>
    </message>
    <message>
        <source>Open a lesson or a view</source>
        <translation>수업 또는 화면 열기</translation>
    </message>
    <message>
        <source>Save the teacher&apos;s page</source>
        <translation>교사용 안내지 저장</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the answers</source>
        <translation>답 저장</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>표 (*.csv)</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>이 화면 저장</translation>
    </message>
    <message>
        <source>Lessons and views (*.toml)</source>
        <translation>수업과 화면 (*.toml)</translation>
    </message>
</context>
<context>
    <name>LineControls</name>
    <message>
        <source>Original points</source>
        <translation>원래 점으로</translation>
    </message>
    <message>
        <source>Put back all points that were moved, added or removed.</source>
        <translation>옮기거나 더하거나 없앤 점을 모두 되돌립니다.</translation>
    </message>
    <message>
        <source>The start and the learning rates stay as they are.</source>
        <translation>시작점과 학습률은 그대로입니다.</translation>
    </message>
    <message>
        <source>Infinitely many lines are the best: all x are equal.</source>
        <translation>x가 모두 같아 가장 좋은 직선이 무수히 많습니다.</translation>
    </message>
    <message>
        <source>No line is the best.</source>
        <translation>가장 좋은 직선이 없습니다.</translation>
    </message>
    <message>
        <source>Closed form: w = {w}, b = {b}</source>
        <translation>닫힌 해: w = {w}, b = {b}</translation>
    </message>
    <message>
        <source>Best line: w = {w}, b = {b}</source>
        <translation>최적 직선: w = {w}, b = {b}</translation>
    </message>
    <message>
        <source>Best curve: w = {w}, b = {b}</source>
        <translation>최적 곡선: w = {w}, b = {b}</translation>
    </message>
</context>
<context>
    <name>LineLosses</name>
    <message>
        <source>Squared error</source>
        <translation>제곱 오차</translation>
    </message>
    <message>
        <source>Half the mean area of the squares: a point far from the line counts for many.</source>
        <translation>정사각형 넓이 평균의 절반입니다. 직선에서 먼 점 하나가 점 여럿만큼 영향을 줍니다.</translation>
    </message>
    <message>
        <source>Absolute error</source>
        <translation>절대 오차</translation>
    </message>
    <message>
        <source>The mean distance along y: an outlier pulls no harder than any other point.</source>
        <translation>y 방향 거리의 평균입니다. 이상치도 다른 점보다 더 세게 끌어당기지 않습니다.</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>교차 엔트로피</translation>
    </message>
    <message>
        <source>Two classes, y below ½ and from ½ on: minus the log of the true one&apos;s probability.</source>
        <translation>y가 ½보다 작은 클래스와 ½ 이상인 클래스로 나눕니다. 정답 클래스의 확률에 로그를 취하고 음의 부호를 붙인 값입니다.</translation>
    </message>
</context>
<context>
    <name>LinePicture</name>
    <message>
        <source>Click, drag</source>
        <translation>클릭, 끌기</translation>
    </message>
    <message>
        <source>the start on the map, a point in its plane</source>
        <translation>지도에서는 시작점, 점의 평면에서는 점</translation>
    </message>
    <message>
        <source>Double click, Insert</source>
        <translation>두 번 클릭, Insert</translation>
    </message>
    <message>
        <source>a new point</source>
        <translation>새 점</translation>
    </message>
    <message>
        <source>Right click, Delete</source>
        <translation>오른쪽 클릭, Delete</translation>
    </message>
    <message>
        <source>remove a point</source>
        <translation>점 없애기</translation>
    </message>
    <message>
        <source>PgUp, PgDn</source>
        <translation>PgUp, PgDn</translation>
    </message>
    <message>
        <source>choose a point, which arrows move</source>
        <translation>화살표로 옮길 점 고르기</translation>
    </message>
</context>
<context>
    <name>LineRaceState</name>
    <message>
        <source>Points</source>
        <translation>점</translation>
    </message>
    <message>
        <source>The points that the line is put through.</source>
        <translation>직선을 맞출 점들입니다.</translation>
    </message>
    <message>
        <source>Other points make another surface, with a start and rates that suit.</source>
        <translation>점이 바뀌면 곡면도 바뀌고, 그에 맞는 시작점과 학습률로 시작합니다.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>손실</translation>
    </message>
    <message>
        <source>How far the line is from the points, as one number: the height f.</source>
        <translation>직선이 점들에서 얼마나 먼지 나타내는 수 하나로, 높이 f입니다.</translation>
    </message>
    <message>
        <source>Another loss is another surface over the same points; cross-entropy brings points of two classes where these are none.</source>
        <translation>손실이 다르면 같은 점에서도 곡면이 달라집니다. 교차 엔트로피를 고르면, 두 클래스로 나뉘지 않은 점은 두 클래스의 점으로 바뀝니다.</translation>
    </message>
    <message>
        <source>Standardize x</source>
        <translation>x 표준화</translation>
    </message>
    <message>
        <source>Put z = (x − mean) / standard deviation in the place of x.</source>
        <translation>x 대신 z = (x − 평균) / 표준편차를 씁니다.</translation>
    </message>
    <message>
        <source>The ravine becomes round, since w and b no longer pull at each other, and far larger rates converge. Click again for x as it is.</source>
        <translation>w와 b가 더는 얽히지 않아 협곡이 둥글어지고, 훨씬 큰 학습률에서도 수렴합니다. 다시 클릭하면 원래 x로 돌아갑니다.</translation>
    </message>
    <message>
        <source>Mini-batch</source>
        <translation>미니배치</translation>
    </message>
    <message>
        <source>How many of the points each step takes its gradient of.</source>
        <translation>스텝마다 기울기를 구하는 데 쓰는 점의 수입니다.</translation>
    </message>
    <message>
        <source>Few: the gradient is noisy, since other points are drawn each time; all: no noise.</source>
        <translation>적으면 매번 다른 점이 추출되어 기울기에 노이즈가 생깁니다. 전체이면 노이즈가 없습니다.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>난수 시드</translation>
    </message>
    <message>
        <source>Beginning of the random numbers that draw the mini-batches.</source>
        <translation>미니배치를 추출하는 난수의 시작값입니다.</translation>
    </message>
    <message>
        <source>Another seed draws other mini-batches.</source>
        <translation>시드가 바뀌면 다른 미니배치가 추출됩니다.</translation>
    </message>
    <message>
        <source>Start w, b</source>
        <translation>시작점 w, b</translation>
    </message>
    <message>
        <source>The line that all begin with; the ring on the map can be dragged.</source>
        <translation>모두가 시작하는 직선입니다. 지도의 고리를 끌어 옮길 수 있습니다.</translation>
    </message>
    <message>
        <source>Slope and intercept of the line</source>
        <translation>직선의 기울기와 절편</translation>
    </message>
    <message>
        <source>Far from the points the slopes are large, and so is a step.</source>
        <translation>점에서 멀면 손실의 기울기가 커서 스텝도 커집니다.</translation>
    </message>
</context>
<context>
    <name>LineTableView</name>
    <message>
        <source>By hand</source>
        <translation>손으로 확인</translation>
    </message>
    <message>
        <source>Numbers to check by hand</source>
        <translation>손으로 확인하는 숫자</translation>
    </message>
    <message>
        <source>What each point adds to f and to its gradient; the last row has the means.</source>
        <translation>점마다 f와 그 기울기에 더하는 값입니다. 마지막 행은 평균입니다.</translation>
    </message>
    <message>
        <source>∂f/∂b of a point is ŷ − y for squared error, the sign of it for absolute error, p − y for cross-entropy; ∂f/∂w is that times x, or z. Their means are the gradient that the step takes. Of the steps: f is that of all points. Where the table is narrow some columns are left out; copies have them all.</source>
        <translation>점 하나의 ∂f/∂b는 제곱 오차에서는 ŷ − y, 절대 오차에서는 그 부호, 교차 엔트로피에서는 p − y입니다. ∂f/∂w는 여기에 x나 z를 곱한 값입니다. 이들의 평균이 스텝에 쓰는 기울기입니다. 스텝 표의 f는 전체 점의 손실입니다. 표가 좁으면 일부 열이 빠지지만, 복사한 표에는 모두 들어 있습니다.</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>마크다운</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Copy the table as Markdown, for a document.</source>
        <translation>문서에 쓰도록 표를 마크다운으로 복사합니다.</translation>
    </message>
    <message>
        <source>Seven digits of each number.</source>
        <translation>숫자마다 일곱 자리입니다.</translation>
    </message>
    <message>
        <source>Copy the table as CSV, for a spreadsheet.</source>
        <translation>스프레드시트에 쓰도록 표를 CSV로 복사합니다.</translation>
    </message>
    <message>
        <source>All digits of each number.</source>
        <translation>숫자의 모든 자리입니다.</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>마크다운으로 복사</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>CSV로 복사</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>평균</translation>
    </message>
    <message>
        <source>The table was copied.</source>
        <translation>표를 복사했습니다.</translation>
    </message>
</context>
<context>
    <name>LossCodeView</name>
    <message>
        <source>The loss of this output, line by line</source>
        <translation>이 출력의 손실, 한 줄씩</translation>
    </message>
</context>
<context>
    <name>LossCurves</name>
    <message>
        <source>Loss against the probability of the true class</source>
        <translation>정답 클래스의 확률에 따른 손실</translation>
    </message>
    <message>
        <source>What each loss costs one sample for each output of the true class; the marks stand where the bars stand now. The steeper the curve, the harder it pushes.</source>
        <translation>정답 클래스의 출력에 따라 샘플 하나의 손실이 얼마인지 나타냅니다. 표시는 지금 막대가 있는 곳입니다. 곡선이 가파를수록 강하게 밉니다.</translation>
    </message>
    <message>
        <source>{loss}, these outputs</source>
        <translation>{loss}, 지금의 출력</translation>
    </message>
    <message>
        <source>Loss of one sample</source>
        <translation>샘플 하나의 손실</translation>
    </message>
    <message>
        <source>probability p of the true class</source>
        <translation>정답 클래스의 확률 p</translation>
    </message>
    <message>
        <source>its score against the others: ln p/(1 − p)</source>
        <translation>다른 클래스와 비교한 정답의 점수: ln p/(1 − p)</translation>
    </message>
</context>
<context>
    <name>LossFormula</name>
    <message>
        <source>The losses worked out with the numbers of the bars.</source>
        <translation>막대의 값을 넣어 손실을 계산한 식입니다.</translation>
    </message>
    <message>
        <source>Each term belongs to one class; that of the true class is bold. The result is a number without a unit, 0 at best.</source>
        <translation>항 하나가 클래스 하나이고, 정답 클래스의 항은 굵게 나옵니다. 결과는 단위가 없는 수이며 0이 가장 좋습니다.</translation>
    </message>
</context>
<context>
    <name>LossHeadline</name>
    <message>
        <source>Drag a bar, or press {run} and watch the network move them.</source>
        <translation>막대를 끌어 보십시오. {run} 버튼을 누르면 신경망이 막대를 움직입니다.</translation>
    </message>
    <message>
        <source>All classes get about the same: this is what guessing costs.</source>
        <translation>모든 클래스의 확률이 비슷합니다. 이것이 무작위 추측의 손실입니다.</translation>
    </message>
    <message>
        <source>Your hand holds the bars; Reset gives them back to the network.</source>
        <translation>막대를 직접 조작하고 있습니다. ‘처음으로’ 버튼을 누르면 신경망의 출력으로 돌아갑니다.</translation>
    </message>
    <message>
        <source>Sure and right: the loss is near 0. Drag the green bar down and watch it rise.</source>
        <translation>확신하는 정답입니다. 손실은 0에 가깝습니다. 초록 막대를 내리면 손실이 커집니다.</translation>
    </message>
    <message>
        <source>Right, but not sure: the less the true class gets, the higher the loss.</source>
        <translation>정답이지만 확신이 없습니다. 정답 클래스의 확률이 낮을수록 손실이 큽니다.</translation>
    </message>
    <message>
        <source>Wrong: the true class gets little, and the loss is high.</source>
        <translation>오답입니다. 정답 클래스의 확률이 낮아 손실이 큽니다.</translation>
    </message>
    <message>
        <source>Its numbers are not finite any more: the bars are the last outputs it had.</source>
        <translation>신경망의 값이 더는 유한하지 않습니다. 막대는 마지막 출력입니다.</translation>
    </message>
    <message>
        <source>Sure and wrong: compare what the two losses send back to the scores.</source>
        <translation>확신하는 오답입니다. 두 손실 함수가 점수로 되돌려 보내는 기울기를 비교해 보십시오.</translation>
    </message>
    <message>
        <source>Sure and wrong, yet hardly a gradient is left: the 10⁻⁷ in the logarithm outweighs what the true class gets.</source>
        <translation>확신하는 오답이지만 기울기가 거의 남지 않습니다. 정답 클래스의 확률이 로그 안의 10⁻⁷에 묻힙니다.</translation>
    </message>
</context>
<context>
    <name>LossHistogram</name>
    <message>
        <source>Losses of batches around the loss on the whole set</source>
        <translation>전체 데이터의 손실을 중심으로 한 배치 손실의 분포</translation>
    </message>
    <message>
        <source>How often a batch has which loss; the upright line is the loss on the whole set. The larger the batch, the narrower.</source>
        <translation>배치의 손실이 얼마나 자주 나오는지 나타냅니다. 세로선은 전체 데이터의 손실입니다. 배치가 클수록 폭이 좁아집니다.</translation>
    </message>
    <message>
        <source>loss of a batch</source>
        <translation>배치의 손실</translation>
    </message>
    <message>
        <source>batches</source>
        <translation>배치 수</translation>
    </message>
    <message>
        <source>whole set</source>
        <translation>전체 데이터</translation>
    </message>
</context>
<context>
    <name>LossPage</name>
    <message>
        <source>There are no data yet.</source>
        <translation>아직 데이터가 없습니다.</translation>
    </message>
    <message>
        <source>&lt;p&gt;A &lt;b&gt;loss&lt;/b&gt; is one number that says how wrong an output is. The bars are the outputs for the image at the left, one a class; the dashed frame is the &lt;b&gt;target&lt;/b&gt;: 1 for the true class, 0 for the others. Drag a bar: the others give way in proportion, so that all of them remain a distribution. Switch the bars to &lt;b&gt;scores&lt;/b&gt; to move what goes into the softmax.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Squared error&lt;/b&gt; adds up the squared distances to the target; &lt;b&gt;cross-entropy&lt;/b&gt; looks at the probability of the true class alone. The curves show both; the bars beside them show the &lt;b&gt;gradient&lt;/b&gt; that each sends back to the scores. Press &lt;i&gt;sure, wrong&lt;/i&gt;: the squared error is as large as it gets, and yet sends back next to nothing. Cross-entropy pushes with full force.&lt;/p&gt;&lt;p&gt;The loss of a &lt;b&gt;batch&lt;/b&gt; is the mean over its samples. What the choice of loss means over a whole training is seen by training twice from one seed.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;손실&lt;/b&gt;은 출력이 얼마나 틀렸는지 나타내는 하나의 수입니다. 막대는 왼쪽 이미지에 대한 출력으로, 클래스마다 하나씩 있습니다. 파선 테두리는 &lt;b&gt;정답&lt;/b&gt;으로, 정답 클래스는 1이고 나머지는 0입니다. 막대를 끌면 나머지 막대가 비율을 지키며 함께 바뀌어 전체가 늘 확률분포를 이룹니다. 막대를 &lt;b&gt;점수&lt;/b&gt;로 바꾸면 소프트맥스의 입력을 움직일 수 있습니다.&lt;/p&gt;&lt;p&gt;&lt;b&gt;오차제곱합&lt;/b&gt;은 정답과의 차이를 제곱하여 더하고, &lt;b&gt;교차 엔트로피 오차&lt;/b&gt;는 정답 클래스의 확률만 봅니다. 곡선은 두 손실을, 그 옆의 막대는 각 손실이 점수로 되돌려 보내는 &lt;b&gt;기울기&lt;/b&gt;를 나타냅니다. &lt;i&gt;확신, 오답&lt;/i&gt;을 눌러 보십시오. 오차제곱합은 가장 커지는데도 되돌려 보내는 기울기는 거의 없습니다. 반면 교차 엔트로피 오차는 큰 기울기로 힘껏 밀어 줍니다.&lt;/p&gt;&lt;p&gt;&lt;b&gt;배치&lt;/b&gt;의 손실은 배치에 든 샘플별 손실의 평균입니다. 손실 함수의 선택이 학습 전체에 어떤 차이를 낳는지는 같은 시드로 두 번 학습해 보면 알 수 있습니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>끌기</translation>
    </message>
    <message>
        <source>a bar, with all others giving way</source>
        <translation>막대 옮기기(나머지가 맞춰 바뀜)</translation>
    </message>
    <message>
        <source>← →, ↑ ↓, PgUp, PgDn, Home, End</source>
        <translation>← →, ↑ ↓, PgUp, PgDn, Home, End</translation>
    </message>
    <message>
        <source>choose and move a bar, where the bars have the focus</source>
        <translation>막대에 포커스가 있을 때 막대 선택과 이동</translation>
    </message>
    <message>
        <source>Both losses, and what each sends back to the scores.</source>
        <translation>두 손실과, 각 손실이 점수로 되돌려 보내는 기울기입니다.</translation>
    </message>
    <message>
        <source>How scores become probabilities.</source>
        <translation>점수가 확률로 바뀌는 과정입니다.</translation>
    </message>
    <message>
        <source>The losses of ten training images, and their mean.</source>
        <translation>훈련 이미지 열 장의 손실과 그 평균입니다.</translation>
    </message>
    <message>
        <source>The softmax and a loss as code, line by line.</source>
        <translation>소프트맥스와 손실의 코드를 한 줄씩 보여 줍니다.</translation>
    </message>
</context>
<context>
    <name>LossQuestions</name>
    <message>
        <source>Output A gives the true class {first} and all the rest to one other class; output B gives it {second} and spreads the rest evenly.</source>
        <translation>출력 A의 정답 클래스 확률은 {first}이며 나머지는 모두 다른 클래스 하나에 몰려 있습니다. 출력 B의 정답 클래스 확률은 {second}이며 나머지는 고르게 나뉘어 있습니다.</translation>
    </message>
    <message>
        <source>Which one costs more by {loss}?</source>
        <translation>{loss}의 값이 더 큰 쪽은 어느 출력입니까?</translation>
    </message>
    <message>
        <source>How much more does the dearer one cost by {loss}?</source>
        <translation>두 출력은 {loss}의 값이 얼마나 차이 납니까?</translation>
    </message>
    <message>
        <source>Output A</source>
        <translation>출력 A</translation>
    </message>
    <message>
        <source>Output B</source>
        <translation>출력 B</translation>
    </message>
</context>
<context>
    <name>LossReadouts</name>
    <message>
        <source>for the true class</source>
        <translation>정답 클래스의 확률</translation>
    </message>
</context>
<context>
    <name>LossState</name>
    <message>
        <source>test images</source>
        <translation>시험 이미지</translation>
    </message>
    <message>
        <source>training images</source>
        <translation>훈련 이미지</translation>
    </message>
    <message>
        <source>the network</source>
        <translation>신경망</translation>
    </message>
    <message>
        <source>my hand</source>
        <translation>직접 조작</translation>
    </message>
    <message>
        <source>probabilities</source>
        <translation>확률</translation>
    </message>
    <message>
        <source>scores</source>
        <translation>점수</translation>
    </message>
    <message>
        <source>by probability</source>
        <translation>확률 기준</translation>
    </message>
    <message>
        <source>by score</source>
        <translation>점수 기준</translation>
    </message>
    <message>
        <source>Curves and gradients</source>
        <translation>곡선과 기울기</translation>
    </message>
    <message>
        <source>Softmax, cell by cell</source>
        <translation>소프트맥스 단계별 계산</translation>
    </message>
    <message>
        <source>A batch</source>
        <translation>배치</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>which output costs more</source>
        <translation>손실이 큰 출력</translation>
    </message>
    <message>
        <source>how much more it costs</source>
        <translation>손실의 차이</translation>
    </message>
    <message>
        <source>From</source>
        <translation>데이터</translation>
    </message>
    <message>
        <source>Where the images come from.</source>
        <translation>이미지를 어느 데이터에서 가져올지 정합니다.</translation>
    </message>
    <message>
        <source>The network learns from training images only.</source>
        <translation>신경망은 훈련 이미지로만 학습합니다.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>Its place in the data, from 0 on.</source>
        <translation>데이터에서의 번호이며 0부터 셉니다.</translation>
    </message>
    <message>
        <source>The order is that of the file; the last image ends the range.</source>
        <translation>순서는 파일에 있는 그대로이며, 마지막 이미지까지 고를 수 있습니다.</translation>
    </message>
    <message>
        <source>only what it reads wrong</source>
        <translation>틀린 이미지만</translation>
    </message>
    <message>
        <source>Next and Random skip what the network, as it stands, reads right.</source>
        <translation>다음이나 무작위 버튼을 누를 때, 지금의 신경망이 맞히는 이미지는 건너뜁니다.</translation>
    </message>
    <message>
        <source>Early in a run that is most images, late in it only a few.</source>
        <translation>학습 초기에는 대부분의 이미지가, 나중에는 몇 장만 해당합니다.</translation>
    </message>
    <message>
        <source>Outputs of</source>
        <translation>출력</translation>
    </message>
    <message>
        <source>Follow the network, live while it trains, or keep what was dragged.</source>
        <translation>학습 중인 신경망의 출력을 실시간으로 따라가거나, 끌어서 바꾼 출력을 유지합니다.</translation>
    </message>
    <message>
        <source>A drag of a bar changes it to your hand.</source>
        <translation>막대를 끌면 직접 조작으로 바뀝니다.</translation>
    </message>
    <message>
        <source>Bars are</source>
        <translation>막대</translation>
    </message>
    <message>
        <source>Probabilities stay a distribution; scores are what the softmax gets.</source>
        <translation>확률은 늘 분포를 이룹니다. 점수는 소프트맥스의 입력입니다.</translation>
    </message>
    <message>
        <source>A probability is from 0 to 1 and moves all others; a score is any number, and adding one number to all of them changes nothing.</source>
        <translation>확률은 0~1이고 하나를 바꾸면 나머지도 바뀝니다. 점수는 어떤 수든 될 수 있고, 모두에 같은 수를 더해도 아무것도 달라지지 않습니다.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>온도</translation>
    </message>
    <message>
        <source>What the scores are divided by before the softmax; 1 in training.</source>
        <translation>소프트맥스에 넣기 전에 점수를 나누는 값입니다. 학습할 때는 1입니다.</translation>
    </message>
    <message>
        <source>A factor without a unit</source>
        <translation>단위 없는 수</translation>
    </message>
    <message>
        <source>Large: all classes become equally probable; small: the largest score takes all. The order of the classes never changes.</source>
        <translation>크면 모든 클래스의 확률이 같아지고, 작으면 가장 큰 점수가 확률을 독차지합니다. 클래스의 순서는 바뀌지 않습니다.</translation>
    </message>
    <message>
        <source>What the curves are drawn over</source>
        <translation>곡선의 가로축</translation>
    </message>
    <message>
        <source>Over the score, the squared error goes flat on a confident mistake: there is nothing left to learn from.</source>
        <translation>점수를 가로축으로 하면 확신에 찬 오답에서 오차제곱합이 평평해집니다. 거기서는 더 배울 것이 없습니다.</translation>
    </message>
    <message>
        <source>By probability, from 0 to 1; by score, a number without bounds.</source>
        <translation>확률이면 0~1, 점수이면 범위가 없는 수입니다.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>손실</translation>
    </message>
    <message>
        <source>Whose code is shown, line by line.</source>
        <translation>코드를 한 줄씩 살펴볼 손실 함수입니다.</translation>
    </message>
    <message>
        <source>The outputs are the same; only what they cost differs.</source>
        <translation>출력은 같고 손실만 다릅니다.</translation>
    </message>
</context>
<context>
    <name>LossView</name>
    <message>
        <source>Loss</source>
        <translation>손실</translation>
    </message>
    <message>
        <source>Loss against iteration</source>
        <translation>반복에 따른 손실</translation>
    </message>
    <message>
        <source>iteration</source>
        <translation>반복</translation>
    </message>
    <message>
        <source>Of each mini-batch; the strong curve is their mean.</source>
        <translation>미니배치마다 구한 손실입니다. 또렷한 곡선은 그 평균입니다.</translation>
    </message>
    <message>
        <source>The faint curve is the loss of each mini-batch, from its lowest to its highest where many steps share a column; the strong one is the mean of the last steps. The level line is what pure guessing costs. It counts in natural logarithms (nats) for cross-entropy.</source>
        <translation>흐린 곡선은 미니배치별 손실이며, 한 열에 여러 스텝이 있으면 최저부터 최고까지 그립니다. 또렷한 곡선은 최근 스텝의 평균입니다. 가로선은 무작위로 추측할 때의 손실입니다. 교차 엔트로피 오차는 자연로그로 계산하며 단위는 nat입니다.</translation>
    </message>
    <message>
        <source>lowest and highest loss</source>
        <translation>손실의 최솟값과 최댓값</translation>
    </message>
    <message>
        <source>mean of the last steps</source>
        <translation>최근 스텝의 평균</translation>
    </message>
    <message>
        <source>loss before</source>
        <translation>이전 손실</translation>
    </message>
    <message>
        <source>your sketch</source>
        <translation>직접 그린 곡선</translation>
    </message>
    <message>
        <source>guessing</source>
        <translation>무작위 추측</translation>
    </message>
    <message>
        <source>Loss against {axis}</source>
        <translation>{axis}에 따른 손실</translation>
    </message>
    <message>
        <source>no smoothing</source>
        <translation>평활화 없음</translation>
    </message>
    <message>
        <source>mean of {n}</source>
        <translation>최근 {n}개 평균</translation>
    </message>
    <message>
        <source>{place}: loss {loss}</source>
        <translation>{place}: 손실 {loss}</translation>
    </message>
    <message>
        <source>{place}: loss {loss}, learning rate {rate}</source>
        <translation>{place}: 손실 {loss}, 학습률 {rate}</translation>
    </message>
    <message>
        <source>iteration {iteration}</source>
        <translation>반복 {iteration}</translation>
    </message>
    <message>
        <source>epoch {x}, iteration {iteration}</source>
        <translation>에폭 {x}, 반복 {iteration}</translation>
    </message>
    <message>
        <source>{x} s, iteration {iteration}</source>
        <translation>{x}초, 반복 {iteration}</translation>
    </message>
</context>
<context>
    <name>Losses</name>
    <message>
        <source>squared error</source>
        <translation>오차제곱합</translation>
    </message>
    <message>
        <source>Half the squared distance between outputs and target.</source>
        <translation>출력과 정답의 차이를 제곱해 모두 더한 값의 절반입니다.</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>교차 엔트로피 오차</translation>
    </message>
    <message>
        <source>Minus the logarithm of the true class&apos;s probability.</source>
        <translation>정답 클래스의 확률에 로그를 취하고 부호를 바꾼 값입니다.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Descent Lab</source>
        <translation>Descent Lab</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>페이지</translation>
    </message>
    <message>
        <source>The pages, in the order of the chapter.</source>
        <translation>이 장의 차례를 따른 페이지입니다.</translation>
    </message>
    <message>
        <source>A run goes on while another page is shown.</source>
        <translation>다른 페이지를 보는 동안에도 학습은 계속됩니다.</translation>
    </message>
</context>
<context>
    <name>MapPart</name>
    <message>
        <source>The test images as points, as each layer sees them.</source>
        <translation>각 층에서 본 시험 이미지를 점으로 보여 줍니다.</translation>
    </message>
    <message>
        <source>Layer by layer, and step by step, the classes come apart.</source>
        <translation>층을 지날수록, 스텝이 쌓일수록 클래스가 서로 갈라집니다.</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Map&lt;/b&gt;: the test images as a layer sees them, on the two directions in which its outputs vary most. Classes that overlap here may be apart in another direction.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;지도&lt;/b&gt;: 한 층에서 본 시험 이미지를 그 층의 출력이 가장 크게 변하는 두 방향으로 보여 줍니다. 여기서 겹치는 클래스가 다른 방향에서는 떨어져 있을 수도 있습니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Each point is a test image as this layer sees it; alike images lie together. Point at one to see it, drag the time below to see the classes come apart.</source>
        <translation>점 하나는 이 층에서 본 시험 이미지 한 장이며, 비슷한 이미지끼리 모입니다. 점을 가리키면 이미지가 보이고, 아래 슬라이더를 움직이면 학습하면서 클래스가 갈라지는 모습이 보입니다.</translation>
    </message>
    <message>
        <source>Point, click, arrow keys</source>
        <translation>가리키기, 클릭, 화살표 키</translation>
    </message>
    <message>
        <source>see an image, and keep it in sight</source>
        <translation>이미지를 보고 계속 띄워 두기</translation>
    </message>
    <message>
        <source>all</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>Axes of this moment</source>
        <translation>이 순간의 축 사용</translation>
    </message>
    <message>
        <source>Project every moment on the principal axes of the one that is shown.</source>
        <translation>모든 순간을 지금 보이는 순간의 주축에 투영합니다.</translation>
    </message>
    <message>
        <source>right</source>
        <translation>정답</translation>
    </message>
    <message>
        <source>of the variance is seen</source>
        <translation>지도에 담긴 분산</translation>
    </message>
    <message>
        <source>images</source>
        <translation>이미지 수</translation>
    </message>
    <message>
        <source>The axes are being computed…</source>
        <translation>축을 계산하고 있습니다...</translation>
    </message>
    <message numerus="yes">
        <source>hidden layer {i}, %Ln unit(s)</source>
        <translation>
            <numerusform>은닉층 {i}, 뉴런 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>the images, {n} pixels</source>
        <translation>이미지, 픽셀 {n}개</translation>
    </message>
    <message>
        <source>scores, {n} classes</source>
        <translation>점수, 클래스 {n}개</translation>
    </message>
    <message>
        <source>Axes that follow the run</source>
        <translation>학습을 따라가는 축 사용</translation>
    </message>
    <message>
        <source>axis {i}: {share} of variance</source>
        <translation>주축 {i}: 분산의 {share}</translation>
    </message>
    <message numerus="yes">
        <source>Axes: the two directions in which the layer&apos;s outputs for %Ln test image(s) vary most after step {step}. They stay while you go through the run; a growing run gets new ones when it is four times as long.</source>
        <translation>
            <numerusform>축: {step}스텝 뒤에 시험 이미지 %Ln장에 대한 이 층의 출력이 가장 크게 변하는 두 방향입니다. 시점을 바꾸는 동안 축은 그대로이고, 학습이 네 배로 길어지면 새로 구합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Test image {index}
{label}</source>
        <translation>시험 이미지 {index}
{label}</translation>
    </message>
    <message>
        <source>Test image {index}
is: {label}
read as: {guess}, {share}</source>
        <translation>시험 이미지 {index}
정답: {label}
예측: {guess}, {share}</translation>
    </message>
</context>
<context>
    <name>MapPicture</name>
    <message>
        <source>The surface in three dimensions</source>
        <translation>3D 곡면</translation>
    </message>
    <message>
        <source>The height of the surface is f; the balls are those of the map.</source>
        <translation>곡면의 높이가 f이고, 공은 지도의 공과 같습니다.</translation>
    </message>
    <message>
        <source>Drawn on the map, which is not shown.</source>
        <translation>지도 위에 그려지지만, 지금은 지도가 보이지 않습니다.</translation>
    </message>
</context>
<context>
    <name>MapState</name>
    <message>
        <source>Layer</source>
        <translation>층</translation>
    </message>
    <message>
        <source>Which layer&apos;s outputs are mapped.</source>
        <translation>어느 층의 출력을 지도로 그릴지 정합니다.</translation>
    </message>
    <message>
        <source>From layer to layer the classes come apart: what the last layer cannot separate by straight lines it gets wrong.</source>
        <translation>층을 지날수록 클래스가 갈라집니다. 마지막 층이 직선으로 나누지 못한 것은 틀린 답이 됩니다.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>클래스</translation>
    </message>
    <message>
        <source>One class alone in its color, the others gray.</source>
        <translation>한 클래스만 색으로, 나머지는 회색으로 보여 줍니다.</translation>
    </message>
    <message>
        <source>A class that lies in one heap is seen as one by this layer; one in two heaps is written in two ways, as sevens with and without a bar are.</source>
        <translation>한 무더기로 모인 클래스는 이 층에서 하나로 보입니다. 두 무더기라면 가로줄이 있는 7과 없는 7처럼 쓰는 방법이 두 가지인 것입니다.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>Wrong answers only</source>
        <translation>틀린 답만</translation>
    </message>
    <message>
        <source>Show the images that the network takes for another class.</source>
        <translation>신경망이 다른 클래스로 잘못 본 이미지만 보여 줍니다.</translation>
    </message>
    <message>
        <source>Most of them lie where classes meet; one in the midst of another class looks like that class to the network.</source>
        <translation>대부분 클래스가 맞닿은 곳에 있습니다. 다른 클래스 한가운데에 있는 이미지는 신경망에는 그 클래스로 보입니다.</translation>
    </message>
</context>
<context>
    <name>MarksView</name>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>here I changed …</source>
        <translation>여기서 바꾼 것 …</translation>
    </message>
    <message>
        <source>Mark the run in hand at this step.</source>
        <translation>고른 실행의 이 스텝에 표시를 답니다.</translation>
    </message>
    <message>
        <source>Take the selected marks away (Del).</source>
        <translation>선택한 표시를 없앱니다(Del).</translation>
    </message>
    <message>
        <source>Put back what was deleted last (Ctrl+Z in the table).</source>
        <translation>마지막으로 지운 것을 되돌립니다(표에서 Ctrl+Z).</translation>
    </message>
    <message>
        <source>Marks of the runs that are drawn</source>
        <translation>그래프에 그린 실행의 표시</translation>
    </message>
    <message>
        <source>What you wrote at steps of the runs that are drawn.</source>
        <translation>그래프에 그린 실행의 스텝에 적어 둔 글입니다.</translation>
    </message>
    <message>
        <source>run</source>
        <translation>실행</translation>
    </message>
    <message>
        <source>step</source>
        <translation>스텝</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>표시</translation>
    </message>
    <message>
        <source>Choose a run above</source>
        <translation>위에서 실행을 고르십시오</translation>
    </message>
</context>
<context>
    <name>MatrixLook</name>
    <message>
        <source>Most mistakes are made between classes that look alike.</source>
        <translation>틀린 이미지는 대부분 서로 닮은 클래스 사이에서 나옵니다.</translation>
    </message>
    <message>
        <source>test accuracy</source>
        <translation>시험 정확도</translation>
    </message>
    <message>
        <source>read wrong</source>
        <translation>틀린 이미지</translation>
    </message>
    <message>
        <source>test images read</source>
        <translation>읽은 시험 이미지</translation>
    </message>
    <message>
        <source>Which class is taken for which, on the test images. Click a cell for its images; the worst mistakes come first.</source>
        <translation>시험 이미지에서 어느 클래스를 어느 클래스로 잘못 읽는지 봅니다. 칸을 클릭하면 그 이미지가 손실이 큰 순서로 나옵니다.</translation>
    </message>
    <message>
        <source>True class</source>
        <translation>정답 클래스</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>예측 클래스</translation>
    </message>
    <message>
        <source>Click a cell</source>
        <translation>칸 클릭</translation>
    </message>
    <message>
        <source>its images; click it again for all mistakes</source>
        <translation>그 이미지 보기, 다시 클릭하면 틀린 이미지 모두</translation>
    </message>
    <message>
        <source>Click an image</source>
        <translation>이미지 클릭</translation>
    </message>
    <message>
        <source>keep it below, with its probabilities</source>
        <translation>확률과 함께 아래에 고정</translation>
    </message>
</context>
<context>
    <name>MicroscopePlot</name>
    <message>
        <source>The function near the point, magnified with h</source>
        <translation>h와 함께 확대한, 점 근처의 함수</translation>
    </message>
    <message>
        <source>distance from x, in h</source>
        <translation>x에서의 거리(단위 h)</translation>
    </message>
    <message>
        <source>change of f, in h</source>
        <translation>f의 변화량(단위 h)</translation>
    </message>
    <message>
        <source>The same secant and tangent, magnified so that h always has one length here. Both axes count in h. Where h is very small, f becomes a staircase: its values are rounded.</source>
        <translation>같은 할선과 접선을, h의 길이가 늘 같도록 확대한 것입니다. 두 축의 단위는 h입니다. h가 아주 작으면 값이 반올림되어 f가 계단처럼 보입니다.</translation>
    </message>
    <message>
        <source>tangent</source>
        <translation>접선</translation>
    </message>
    <message>
        <source>secant</source>
        <translation>할선</translation>
    </message>
    <message>
        <source>Under the microscope: {width} h wide</source>
        <translation>현미경: {width} h 폭으로 확대</translation>
    </message>
</context>
<context>
    <name>MiniBatchControls</name>
    <message>
        <source>From 1 to the whole set, by factors.</source>
        <translation>1부터 전체 데이터까지 로그 눈금으로 조절합니다.</translation>
    </message>
</context>
<context>
    <name>MiniBatchHeadline</name>
    <message>
        <source>What the network learns from. Point at anything.</source>
        <translation>신경망이 학습하는 데이터입니다. 그림을 가리키면 값이 나타납니다.</translation>
    </message>
    <message>
        <source>Press {run} to draw batches: some images come twice, others never.</source>
        <translation>{run} 버튼을 눌러 배치를 추출하십시오. 두 번 나오는 이미지도, 나오지 않는 이미지도 있습니다.</translation>
    </message>
    <message>
        <source>Random draws take some images again, and miss others.</source>
        <translation>무작위로 추출하면 어떤 이미지는 다시 나오고 어떤 이미지는 빠집니다.</translation>
    </message>
    <message>
        <source>Batch {n}: by now random draws have seen {share} of the set.</source>
        <translation>배치 {n}개째: 무작위 추출로 지금까지 데이터의 {share}를 보았습니다.</translation>
    </message>
    <message>
        <source>The gradient of every image is computed, and their mean.</source>
        <translation>모든 이미지의 기울기와 그 평균을 계산하고 있습니다.</translation>
    </message>
    <message>
        <source>Four times the batch halves the spread of its gradient.</source>
        <translation>배치가 네 배가 되면 기울기의 흩어짐은 절반이 됩니다.</translation>
    </message>
    <message>
        <source>Press {run} to measure how far the gradient of a batch is from that of the whole set.</source>
        <translation>{run} 버튼을 눌러 배치의 기울기가 전체 데이터의 기울기에서 얼마나 벗어나는지 측정해 보십시오.</translation>
    </message>
</context>
<context>
    <name>MiniBatchPage</name>
    <message>
        <source>&lt;p&gt;Training does not look at all images for every step, but at a few, drawn at random: a &lt;b&gt;mini-batch&lt;/b&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;The data&lt;/b&gt;: how many there are of each class, their means and pixel values. Choose how many training images are used; the Training page uses as many.&lt;/p&gt;&lt;p&gt;&lt;b&gt;A draw&lt;/b&gt;: every cell is a training image, lit by how often it was drawn. &lt;code&gt;rng.choice&lt;/code&gt; draws with replacement: after an epoch&apos;s worth of draws only 1 − 1/e = 63.2 % of the set was seen. Shuffled epochs see all of it.&lt;/p&gt;&lt;p&gt;&lt;b&gt;What a batch is worth&lt;/b&gt;: each thin arrow is the gradient of one batch; the thick one that of the whole set. Move the batch size: four times the batch halves the spread, and costs four times the time. The arrows are projections on the full gradient and on the direction in which the rest varies most; the sentence below counts all directions.&lt;/p&gt;</source>
        <translation>&lt;p&gt;학습할 때는 스텝마다 모든 이미지를 보는 것이 아니라, 무작위로 추출한 일부만 봅니다. 이것이 &lt;b&gt;미니배치&lt;/b&gt;입니다.&lt;/p&gt;&lt;p&gt;&lt;b&gt;데이터&lt;/b&gt;: 클래스별 이미지 수와 평균, 픽셀값을 봅니다. 사용할 훈련 이미지 수를 정할 수 있으며, 학습 페이지에서도 같은 수를 사용합니다.&lt;/p&gt;&lt;p&gt;&lt;b&gt;추출&lt;/b&gt;: 칸 하나가 훈련 이미지 한 장이고, 추출된 횟수에 따라 색이 달라집니다. &lt;code&gt;rng.choice&lt;/code&gt;는 복원추출을 하므로, 한 에폭만큼 추출해도 데이터의 1 − 1/e = 63.2%만 보게 됩니다. 에폭마다 뒤섞으면 데이터를 모두 봅니다.&lt;/p&gt;&lt;p&gt;&lt;b&gt;배치 크기의 효과&lt;/b&gt;: 가는 화살표는 배치 하나의 기울기이고, 굵은 화살표는 전체 데이터의 기울기입니다. 배치 크기를 바꿔 보십시오. 배치를 4배로 늘리면 흩어짐은 절반이 되고 시간은 4배가 걸립니다. 화살표는 전체 기울기의 방향과 나머지가 가장 크게 변하는 방향에 투영하여 그린 것이고, 아래 문장은 모든 방향을 따진 값입니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Counts, means, samples and pixels of what is learned from.</source>
        <translation>학습에 쓰는 데이터의 개수, 평균, 샘플, 픽셀값을 봅니다.</translation>
    </message>
    <message>
        <source>Batches as they fall on the training set, and what they have seen of it.</source>
        <translation>훈련 데이터에서 배치가 추출되는 모습과 지금까지 본 비율입니다.</translation>
    </message>
    <message>
        <source>Losses and gradients of batches around those of the whole set.</source>
        <translation>배치의 손실과 기울기가 전체 데이터의 값 주위에 흩어진 모습입니다.</translation>
    </message>
    <message>
        <source>The network is as it was measured.</source>
        <translation>신경망이 측정할 때와 같습니다.</translation>
    </message>
    <message>
        <source>Measured at step {then}; the network is now at step {now}.</source>
        <translation>{then}스텝에서 측정했습니다. 신경망은 지금 {now}스텝입니다.</translation>
    </message>
</context>
<context>
    <name>MiniBatchQuestions</name>
    <message>
        <source>There are no data yet.</source>
        <translation>아직 데이터가 없습니다.</translation>
    </message>
    <message>
        <source>Batches of {size} are drawn at random, {n} of them: as many images as there are. How many of the images has this epoch seen at least once?</source>
        <translation>{size}장짜리 배치를 무작위로 {n}개 추출하면 전체 이미지 수와 같아집니다. 이 한 에폭에 한 번이라도 나온 이미지는 몇 %입니까?</translation>
    </message>
    <message>
        <source>How far is the gradient of a batch of {size} from that of all images, in percent of the length of that one?</source>
        <translation>{size}장짜리 배치의 기울기는 전체 이미지의 기울기에서 얼마나 떨어져 있습니까? 전체 기울기 길이의 %로 적으십시오.</translation>
    </message>
</context>
<context>
    <name>MiniBatchState</name>
    <message>
        <source>The data</source>
        <translation>데이터</translation>
    </message>
    <message>
        <source>A draw</source>
        <translation>추출</translation>
    </message>
    <message>
        <source>What a batch is worth</source>
        <translation>배치 크기의 효과</translation>
    </message>
    <message>
        <source>what an epoch has seen</source>
        <translation>한 에폭에 본 이미지</translation>
    </message>
    <message>
        <source>how far off a batch is</source>
        <translation>배치 기울기의 오차</translation>
    </message>
    <message>
        <source>training images</source>
        <translation>훈련 이미지</translation>
    </message>
    <message>
        <source>test images</source>
        <translation>시험 이미지</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>표시</translation>
    </message>
    <message>
        <source>What is learned from, or tested with.</source>
        <translation>학습에 쓰는 이미지 또는 시험에 쓰는 이미지입니다.</translation>
    </message>
    <message>
        <source>Test images are never learned from.</source>
        <translation>시험 이미지로는 학습하지 않습니다.</translation>
    </message>
    <message>
        <source>Samples of</source>
        <translation>샘플 클래스</translation>
    </message>
    <message>
        <source>Which class to look at.</source>
        <translation>살펴볼 클래스입니다.</translation>
    </message>
    <message>
        <source>Samples are drawn by chance among the images of the class.</source>
        <translation>그 클래스의 이미지에서 무작위로 추출합니다.</translation>
    </message>
    <message>
        <source>scale follows the size</source>
        <translation>크기에 맞춰 눈금 조정</translation>
    </message>
    <message>
        <source>Look closer as the batch grows. With a scale that stays, it narrows.</source>
        <translation>배치가 커질수록 확대해서 봅니다. 눈금을 고정하면 흩어진 폭이 점점 좁아집니다.</translation>
    </message>
    <message>
        <source>The spread is as 1/√n: four times the batch halves it.</source>
        <translation>흩어짐은 1/√n에 비례하므로 배치가 네 배면 절반이 됩니다.</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>배치 크기</translation>
    </message>
    <message>
        <source>How many images a batch has, on this page.</source>
        <translation>이 페이지에서 배치 하나에 들어가는 이미지 수입니다.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>이미지 수</translation>
    </message>
    <message>
        <source>Larger: the gradient of a batch comes closer to that of the whole set, but takes longer; smaller: quick, and widely scattered.</source>
        <translation>크면 배치의 기울기가 전체 데이터의 기울기에 가까워지지만 오래 걸리고, 작으면 빠르지만 넓게 흩어집니다.</translation>
    </message>
</context>
<context>
    <name>MiniBatchWords</name>
    <message>
        <source>Seed of the draws</source>
        <translation>추출 시드</translation>
    </message>
    <message>
        <source>Batches drawn</source>
        <translation>추출한 배치 수</translation>
    </message>
    <message>
        <source>Images in each batch</source>
        <translation>각 배치의 이미지 수</translation>
    </message>
    <message>
        <source>Training images</source>
        <translation>훈련 이미지 수</translation>
    </message>
</context>
<context>
    <name>MinimumMarks</name>
    <message>
        <source>minimum</source>
        <translation>극솟값</translation>
    </message>
</context>
<context>
    <name>MistakesPart</name>
    <message>
        <source>Which images are taken for what, and how sure the network is.</source>
        <translation>어떤 이미지를 무엇으로 잘못 읽는지, 신경망이 얼마나 확신하는지 봅니다.</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Mistakes&lt;/b&gt;: a row of the matrix for each true class, a column for what its test images were read as. A click on a cell shows its images, those of the largest loss first. While time moves some of the test images stand for all. &lt;b&gt;Changed images&lt;/b&gt;: how soon accuracy falls with noise, shift, turn and size, and what one image looks like there. &lt;b&gt;I don&apos;t know&lt;/b&gt;: what is gained where only those images are answered that the network is sure of.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;오답&lt;/b&gt;: 행렬의 행은 정답 클래스, 열은 시험 이미지를 예측한 클래스입니다. 칸을 클릭하면 그 이미지가 손실이 큰 순서로 나옵니다. 시점이 바뀌는 동안에는 시험 이미지 일부가 전체를 대신합니다. &lt;b&gt;바꾼 이미지&lt;/b&gt;: 노이즈, 이동, 회전, 크기에 따라 정확도가 얼마나 빨리 떨어지는지, 그때 이미지가 어떻게 보이는지 봅니다. &lt;b&gt;모르겠음&lt;/b&gt;: 신경망이 확신하는 이미지에만 답하면 무엇을 얻는지 봅니다.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>MistakesState</name>
    <message>
        <source>which for which</source>
        <translation>혼동 행렬</translation>
    </message>
    <message>
        <source>changed images</source>
        <translation>바꾼 이미지</translation>
    </message>
    <message>
        <source>“I don&apos;t know”</source>
        <translation>“모르겠음”</translation>
    </message>
    <message>
        <source>images</source>
        <translation>이미지 수</translation>
    </message>
    <message>
        <source>percent of the class</source>
        <translation>클래스의 백분율</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>What is asked about the mistakes on the test images.</source>
        <translation>시험 이미지의 오답에서 무엇을 볼지 고릅니다.</translation>
    </message>
    <message>
        <source>Which classes are taken for which, with the images; how soon it fails where images are changed; and what it wins by not answering where it is unsure.</source>
        <translation>어느 클래스를 어느 클래스로 잘못 읽는지 이미지와 함께 보거나, 이미지를 바꾸면 얼마나 빨리 틀리는지, 확신이 없을 때 답하지 않으면 무엇을 얻는지 봅니다.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>칸의 값</translation>
    </message>
    <message>
        <source>What stands in the cells of the matrix.</source>
        <translation>행렬의 칸에 쓸 숫자입니다.</translation>
    </message>
    <message>
        <source>Numbers of images add up to the test set; percentages to 100 in each row, whichever class is the larger.</source>
        <translation>이미지 수를 모두 더하면 시험 이미지 수가 되고, 백분율은 클래스의 크기와 관계없이 행마다 더해 100이 됩니다.</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>시험 이미지</translation>
    </message>
    <message>
        <source>How many test images are changed and read for each point.</source>
        <translation>점 하나마다 바꾸어 읽는 시험 이미지의 수입니다.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>이미지 수</translation>
    </message>
    <message>
        <source>Too few: the curves are rough, by about ±1.5 points with 1,000 images; many: more exact, and slower.</source>
        <translation>너무 적으면 곡선이 거칩니다(1,000장이면 약 ±1.5%p). 많으면 더 정확하지만 느립니다.</translation>
    </message>
    <message>
        <source>Answer from</source>
        <translation>답할 최소 확률</translation>
    </message>
    <message>
        <source>The probability of the best class from which an answer is given.</source>
        <translation>가장 높은 확률이 이 값 이상일 때만 답합니다.</translation>
    </message>
    <message>
        <source>A probability</source>
        <translation>확률</translation>
    </message>
    <message>
        <source>High: few answers, most of them right; low: every image is answered, wrong or not.</source>
        <translation>높으면 답이 적지만 대부분 맞고, 낮으면 맞든 틀리든 모든 이미지에 답합니다.</translation>
    </message>
</context>
<context>
    <name>Modes</name>
    <message>
        <source>Surface f(x, y)</source>
        <translation>곡면 f(x, y)</translation>
    </message>
    <message>
        <source>Balls go down a landscape over the plane.</source>
        <translation>공이 평면 위의 지형을 내려갑니다.</translation>
    </message>
    <message>
        <source>One dimension f(w)</source>
        <translation>1차원 f(w)</translation>
    </message>
    <message>
        <source>Balls go down a curve: the tangent says which way, and how far.</source>
        <translation>공이 곡선을 내려갑니다. 어느 쪽으로 얼마나 갈지는 접선이 알려 줍니다.</translation>
    </message>
    <message>
        <source>Line through points</source>
        <translation>점에 맞춘 직선</translation>
    </message>
    <message>
        <source>The surface is the loss of a line on points that can be dragged.</source>
        <translation>끌어서 옮길 수 있는 점들에 대한 직선의 손실이 곡면이 됩니다.</translation>
    </message>
    <message>
        <source>Hidden valley</source>
        <translation>숨은 골짜기</translation>
    </message>
    <message>
        <source>The ground is covered: find its lowest place by probing it.</source>
        <translation>지형이 덮여 있습니다. 탐색해서 가장 낮은 곳을 찾습니다.</translation>
    </message>
</context>
<context>
    <name>MomentLine</name>
    <message>
        <source>looked at</source>
        <translation>보는 순간</translation>
    </message>
</context>
<context>
    <name>MomentWords</name>
    <message>
        <source>start at {point}</source>
        <translation>시작점 {point}</translation>
    </message>
    <message>
        <source>{name} at {point}</source>
        <translation>{name} 위치 {point}</translation>
    </message>
    <message>
        <source>minimum at {point}</source>
        <translation>극솟값 위치 {point}</translation>
    </message>
</context>
<context>
    <name>MuseumList</name>
    <message>
        <source>none: the engine as it is</source>
        <translation>없음: 원래의 계산 엔진</translation>
    </message>
</context>
<context>
    <name>NetworkHeadline</name>
    <message>
        <source>The network knows nothing yet: press {run}, and drag through time below.</source>
        <translation>신경망은 아직 아무것도 모릅니다. {run} 버튼을 누르고, 아래에서 학습 시점을 바꿔 보십시오.</translation>
    </message>
    <message>
        <source>So it began, knowing nothing: drag through time below, to the right.</source>
        <translation>학습하기 전의 신경망입니다. 아래 슬라이더를 오른쪽으로 끌어 보십시오.</translation>
    </message>
    <message>
        <source>After step {n} it reads {test} of the test images: no more than by guessing.</source>
        <translation>{n}스텝 뒤에도 시험 이미지의 {test}만 맞힙니다. 무작위로 추측하는 것과 다름없습니다.</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>&lt;p&gt;What a network is made of, while it trains and at any moment before. The &lt;b&gt;slider&lt;/b&gt; at the bottom goes through the snapshots of the run: everything on this page is shown as it was then, and the plots of the Training page mark the moment. At its right end it follows the training.&lt;/p&gt;</source>
        <translation>&lt;p&gt;학습 중인 신경망이 무엇으로 이루어져 있는지, 지금이든 지난 어느 순간이든 볼 수 있습니다. 아래쪽 &lt;b&gt;슬라이더&lt;/b&gt;는 실행의 스냅샷을 오갑니다. 이 페이지의 모든 것이 그때의 모습으로 바뀌고, 학습 페이지의 그래프에도 그 순간이 표시됩니다. 오른쪽 끝에서는 학습을 따라갑니다.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>NetworkQuestions</name>
    <message>
        <source>There is no network yet.</source>
        <translation>아직 신경망이 없습니다.</translation>
    </message>
    <message>
        <source>Its numbers have left all bounds: it answers nothing.</source>
        <translation>값이 한없이 커져 아무 답도 내놓지 않습니다.</translation>
    </message>
    <message>
        <source>What does the network take this test image for?</source>
        <translation>신경망은 이 시험 이미지를 무엇으로 읽습니까?</translation>
    </message>
</context>
<context>
    <name>NetworkState</name>
    <message>
        <source>Weights</source>
        <translation>가중치</translation>
    </message>
    <message>
        <source>A digit</source>
        <translation>숫자</translation>
    </message>
    <message>
        <source>One step</source>
        <translation>한 스텝</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>오답</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>지도</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>손실 지형</translation>
    </message>
    <message>
        <source>what it answers</source>
        <translation>신경망의 답</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>느리게</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>빠르게</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>페이지 안의 탭</translation>
    </message>
    <message>
        <source>What is looked at in the network.</source>
        <translation>신경망에서 무엇을 볼지 고릅니다.</translation>
    </message>
    <message>
        <source>All of them show the same moment of the run.</source>
        <translation>모든 탭이 실행의 같은 순간을 보여 줍니다.</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>재생</translation>
    </message>
    <message>
        <source>How fast the run is played from its snapshots.</source>
        <translation>실행을 스냅샷으로 재생하는 속도입니다.</translation>
    </message>
    <message>
        <source>The network changes most in the first steps: play them slowly to see it begin.</source>
        <translation>신경망은 처음 몇 스텝에서 가장 많이 바뀝니다. 느리게 재생하면 학습이 시작되는 모습이 보입니다.</translation>
    </message>
</context>
<context>
    <name>NoiseControls</name>
    <message>
        <source>Measure the network</source>
        <translation>신경망 측정</translation>
    </message>
    <message>
        <source>Take the loss and the gradient of the network as it stands, on every image.</source>
        <translation>모든 이미지로 현재 신경망의 손실과 기울기를 구합니다.</translation>
    </message>
    <message>
        <source>It takes a pass over all training images; then batches of the chosen size are drawn and held against it.</source>
        <translation>모든 훈련 이미지를 한 번 훑은 다음, 고른 크기의 배치를 추출하여 비교합니다.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>정지</translation>
    </message>
    <message>
        <source>Give the measurement up; the last one that was finished stays.</source>
        <translation>측정을 그만둡니다. 마지막으로 끝난 측정 결과는 남습니다.</translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation>측정 진행률</translation>
    </message>
</context>
<context>
    <name>NoiseView</name>
    <message>
        <source>loss on the whole set</source>
        <translation>전체 데이터의 손실</translation>
    </message>
    <message>
        <source>spread of 200 losses</source>
        <translation>손실 200개의 흩어짐</translation>
    </message>
    <message>
        <source>full gradient</source>
        <translation>전체 기울기</translation>
    </message>
    <message>
        <source>a batch is off by</source>
        <translation>배치 기울기의 오차</translation>
    </message>
    <message>
        <source>time of a gradient</source>
        <translation>기울기 계산 시간</translation>
    </message>
    <message>
        <source>200 losses</source>
        <translation>손실 200개</translation>
    </message>
    <message>
        <source>Spread ~ 1/√n, and time</source>
        <translation>흩어짐 ~ 1/√n, 계산 시간</translation>
    </message>
    <message>
        <source>100 gradients</source>
        <translation>기울기 100개</translation>
    </message>
    <message>
        <source>Measuring the network as it stands…</source>
        <translation>현재 신경망을 측정하는 중...</translation>
    </message>
    <message>
        <source>Press {run} to measure the network as it stands.</source>
        <translation>{run} 버튼을 누르면 현재 신경망을 측정합니다.</translation>
    </message>
    <message>
        <source>whole set</source>
        <translation>전체 데이터</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>배치</translation>
    </message>
    <message numerus="yes">
        <source>Step {iteration}, %Ln image(s). A batch of {size}, drawn with replacement, is off by {ratio} times the length of the full gradient in all directions; the two shown hold {share} of the variance. Four times the batch halves the distance; shuffled, the whole set is off by 0. 200 losses: ± {drawn}; σ/√{size} = {exact}.</source>
        <translation>
            <numerusform>{iteration}스텝, 이미지 %Ln장. 복원추출한 {size}장 배치의 기울기는 모든 방향을 합해 전체 기울기 길이의 {ratio}배만큼 벗어나며, 그림의 두 방향이 분산의 {share}를 차지합니다. 배치가 네 배면 거리는 절반이 되고, 뒤섞어 전체를 쓰면 0입니다. 손실 200개: ± {drawn}, σ/√{size} = {exact}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NormPlot</name>
    <message>
        <source>Gradient norm of each layer over time</source>
        <translation>시간에 따른 층별 기울기 크기</translation>
    </message>
    <message>
        <source>The length of the gradient by the weights and biases of each layer, at every snapshot of the run, on the same training images; the axis of lengths is logarithmic. Where the first layers lie far below the last, they hardly learn.</source>
        <translation>실행의 스냅샷마다 같은 훈련 이미지로 구한, 층별 가중치와 편향에 대한 기울기의 크기(노름)입니다. 세로축은 로그 눈금입니다. 앞쪽 층이 마지막 층보다 훨씬 아래에 있으면 거의 학습하지 못합니다.</translation>
    </message>
    <message>
        <source>steps made</source>
        <translation>마친 스텝</translation>
    </message>
    <message>
        <source>gradient norm</source>
        <translation>기울기의 크기</translation>
    </message>
    <message>
        <source>layer {k}</source>
        <translation>{k}층</translation>
    </message>
    <message>
        <source>this moment</source>
        <translation>이 순간</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Data sets and pictures ({patterns})</source>
        <translation>데이터셋과 이미지 ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>Open a data set: any one of its files</source>
        <translation>데이터셋 열기: 데이터셋의 파일 중 하나</translation>
    </message>
    <message>
        <source>Open the folder of a data set, or of a folder of pictures for each class</source>
        <translation>데이터셋 폴더 또는 클래스별 이미지 폴더가 든 폴더 열기</translation>
    </message>
</context>
<context>
    <name>OptimizerControls</name>
    <message>
        <source>its mark in the picture</source>
        <translation>그림 속 표식</translation>
    </message>
    <message>
        <source>Give every optimizer a learning rate that suits this formula and start.</source>
        <translation>모든 옵티마이저의 학습률을 이 수식과 시작점에 알맞게 정합니다.</translation>
    </message>
    <message>
        <source>The rate is taken from the curvature of the surface, as theory has it, or from the width of the picture.</source>
        <translation>학습률은 이론에 따라 곡면의 곡률로 정하거나, 그림의 너비로 정합니다.</translation>
    </message>
    <message>
        <source>Use {rate}, which suits here</source>
        <translation>알맞은 값 {rate} 사용</translation>
    </message>
</context>
<context>
    <name>Optimizers</name>
    <message>
        <source>Momentum</source>
        <translation>모멘텀</translation>
    </message>
    <message>
        <source>How much of its velocity the ball keeps from step to step.</source>
        <translation>공이 다음 스텝까지 속도를 얼마나 유지하는지 정합니다.</translation>
    </message>
    <message>
        <source>Too large, near 1: the ball shoots past and swings for long; too small: it is plain descent again, which 0 is.</source>
        <translation>너무 커서 1에 가까우면 공이 지나쳐서 오래 흔들리고, 너무 작으면 SGD와 비슷해집니다. 0이면 SGD입니다.</translation>
    </message>
    <message>
        <source>velocity</source>
        <translation>속도</translation>
    </message>
    <message>
        <source>SGD</source>
        <translation>SGD</translation>
    </message>
    <message>
        <source>Plain descent: straight against the gradient.</source>
        <translation>단순한 경사 하강법으로, 기울기의 반대 방향으로 곧장 갑니다.</translation>
    </message>
    <message>
        <source>A ball that keeps most of its velocity from step to step.</source>
        <translation>다음 스텝까지 속도를 대부분 유지하는 공과 같습니다.</translation>
    </message>
    <message>
        <source>Nesterov</source>
        <translation>Nesterov</translation>
    </message>
    <message>
        <source>Momentum that looks ahead: the gradient counts as if the ball had rolled on already.</source>
        <translation>앞을 내다보는 모멘텀입니다. 공이 이미 더 굴러갔다고 보고 기울기를 반영합니다.</translation>
    </message>
    <message>
        <source>AdaGrad</source>
        <translation>AdaGrad</translation>
    </message>
    <message>
        <source>A rate for each parameter, which shrinks with the sum of its squared gradients.</source>
        <translation>매개변수마다 학습률이 다르고, 기울기 제곱의 합이 커질수록 학습률이 작아집니다.</translation>
    </message>
    <message>
        <source>sum of squared gradients</source>
        <translation>기울기 제곱의 합</translation>
    </message>
    <message>
        <source>RMSProp</source>
        <translation>RMSProp</translation>
    </message>
    <message>
        <source>AdaGrad that forgets: a running mean of squared gradients, not a sum.</source>
        <translation>과거를 잊는 AdaGrad입니다. 기울기 제곱의 합 대신 이동 평균을 씁니다.</translation>
    </message>
    <message>
        <source>Decay α</source>
        <translation>감쇠율 α</translation>
    </message>
    <message>
        <source>How much of the mean of squared gradients is kept each step.</source>
        <translation>스텝마다 기울기 제곱의 평균을 얼마나 남기는지 정합니다.</translation>
    </message>
    <message>
        <source>Too large, near 1: steep places of long ago still shorten the steps; too small: each step has nearly one length, however flat it is.</source>
        <translation>너무 커서 1에 가까우면 오래전에 지난 가파른 곳이 아직도 스텝을 줄이고, 너무 작으면 아무리 평평해도 스텝의 길이가 거의 일정합니다.</translation>
    </message>
    <message>
        <source>mean of squared gradients</source>
        <translation>기울기 제곱의 평균</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>Means of gradients and of squared gradients, corrected for having started at zero.</source>
        <translation>기울기의 평균과 기울기 제곱의 평균을 쓰고, 0에서 시작한 영향을 보정합니다.</translation>
    </message>
    <message>
        <source>Decay β₁</source>
        <translation>감쇠율 β₁</translation>
    </message>
    <message>
        <source>How much of the mean gradient is kept each step.</source>
        <translation>스텝마다 기울기의 평균을 얼마나 남기는지 정합니다.</translation>
    </message>
    <message>
        <source>Too large, near 1: it turns late and swings past; too small: it follows the last gradient alone, noise and all.</source>
        <translation>너무 커서 1에 가까우면 방향을 늦게 바꿔 지나치고, 너무 작으면 노이즈까지 포함해 마지막 기울기만 따릅니다.</translation>
    </message>
    <message>
        <source>Decay β₂</source>
        <translation>감쇠율 β₂</translation>
    </message>
    <message>
        <source>How much of the mean squared gradient is kept each step.</source>
        <translation>스텝마다 기울기 제곱의 평균을 얼마나 남기는지 정합니다.</translation>
    </message>
    <message>
        <source>mean of gradients</source>
        <translation>기울기의 평균</translation>
    </message>
    <message>
        <source>m, corrected for the start at zero</source>
        <translation>0에서 시작한 영향을 보정한 m</translation>
    </message>
    <message>
        <source>v, corrected for the start at zero</source>
        <translation>0에서 시작한 영향을 보정한 v</translation>
    </message>
</context>
<context>
    <name>OtherRuns</name>
    <message>
        <source>the same settings</source>
        <translation>같은 설정</translation>
    </message>
    <message>
        <source>{reason} ({count})</source>
        <translation>{reason}({count}개)</translation>
    </message>
    <message>
        <source>Runs that do not fit on this plane: {reasons}.</source>
        <translation>이 평면에 올릴 수 없는 실행: {reasons}.</translation>
    </message>
    <message>
        <source>None yet: train again with another learning rate or optimizer, and the run before stands here.</source>
        <translation>아직 없습니다. 학습률이나 옵티마이저를 바꾸어 다시 학습하면 앞의 실행이 여기에 나타납니다.</translation>
    </message>
</context>
<context>
    <name>OutputBars</name>
    <message>
        <source>Output for each class; arrow keys choose and move a bar</source>
        <translation>클래스별 출력, 화살표 키로 막대를 고르고 조절</translation>
    </message>
    <message>
        <source>Output for each class</source>
        <translation>클래스별 출력</translation>
    </message>
    <message>
        <source>Drag a bar, or choose one with ← → and move it with ↑ ↓, PgUp, PgDn, Home, End; with Shift in small steps.</source>
        <translation>막대를 끌거나, ← → 키로 막대를 고르고 ↑ ↓, PgUp, PgDn, Home, End 키로 조절합니다. Shift와 함께 누르면 조금씩 움직입니다.</translation>
    </message>
    <message>
        <source>A bar is the output for one class. As a probability it is from 0 to 1, and the others give way; as a score it is any number. The dashed frame is the target.</source>
        <translation>막대 하나가 클래스 하나의 출력입니다. 확률이면 0~1이고 나머지가 맞춰 바뀌며, 점수이면 어떤 수든 됩니다. 파선 테두리는 정답입니다.</translation>
    </message>
    <message>
        <source>bar {bar} chosen</source>
        <translation>선택한 막대 {bar}</translation>
    </message>
    <message>
        <source>{name}: score {value}, target {target}</source>
        <translation>{name}: 점수 {value}, 정답 {target}</translation>
    </message>
    <message>
        <source>{name}: probability {value}, target {target}</source>
        <translation>{name}: 확률 {value}, 정답 {target}</translation>
    </message>
</context>
<context>
    <name>OverlayPlot</name>
    <message>
        <source>Curves of the runs</source>
        <translation>실행들의 곡선</translation>
    </message>
    <message>
        <source>iteration</source>
        <translation>반복</translation>
    </message>
    <message>
        <source>A curve for each run that is not hidden, in the color beside its name; the run in hand is drawn thicker.</source>
        <translation>숨기지 않은 실행마다 곡선이 하나씩 있고, 색은 이름 옆의 색과 같습니다. 고른 실행은 더 굵게 그립니다.</translation>
    </message>
    <message>
        <source>{title} in %</source>
        <translation>{title}(%)</translation>
    </message>
    <message>
        <source>{name}: {value} at {axis} {x}</source>
        <translation>{name}: {axis} {x}에서 {value}</translation>
    </message>
    <message>
        <source>Mark {name} at step {step}…</source>
        <translation>{name}의 {step}스텝에 표시...</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Answer first; then this is free, as Run is.</source>
        <translation>먼저 답하십시오. 그다음에는 실행 버튼과 함께 다시 쓸 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Loss</source>
        <translation>손실 함수</translation>
    </message>
    <message>
        <source>Mini-batch</source>
        <translation>미니배치</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>기울기</translation>
    </message>
    <message>
        <source>Descent</source>
        <translation>경사 하강</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>학습</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>신경망</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>실행 기록</translation>
    </message>
</context>
<context>
    <name>PairEdit</name>
    <message>
        <source>first</source>
        <translation>첫째 값</translation>
    </message>
    <message>
        <source>second</source>
        <translation>둘째 값</translation>
    </message>
</context>
<context>
    <name>PathView</name>
    <message>
        <source>Loss along the path</source>
        <translation>경로를 따른 손실</translation>
    </message>
    <message>
        <source>step</source>
        <translation>스텝</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>손실</translation>
    </message>
    <message>
        <source>The loss of the network at each snapshot, and the loss at the place of the plane that is nearest to it: where the two part, the map does not show what the run has found.</source>
        <translation>각 스냅샷에서 신경망의 손실과, 그에 가장 가까운 평면 위 자리의 손실입니다. 둘이 갈라지는 곳에서는 학습이 찾아낸 것을 지도가 보여 주지 못합니다.</translation>
    </message>
    <message>
        <source>Distance from the plane</source>
        <translation>평면까지의 거리</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>거리</translation>
    </message>
    <message>
        <source>How far each snapshot lies from the plane, as the Euclidean distance of all its weights and biases.</source>
        <translation>각 스냅샷이 평면에서 얼마나 떨어져 있는지를 모든 가중치와 편향의 유클리드 거리로 나타냅니다.</translation>
    </message>
    <message>
        <source>of the network</source>
        <translation>신경망</translation>
    </message>
    <message>
        <source>on the plane</source>
        <translation>평면 위</translation>
    </message>
    <message>
        <source>step {step}: {loss} of the network, {shadow} on the plane</source>
        <translation>{step}스텝: 신경망 {loss}, 평면 위 {shadow}</translation>
    </message>
</context>
<context>
    <name>PathsTable</name>
    <message>
        <source>The paths on the plane</source>
        <translation>평면 위의 경로</translation>
    </message>
    <message>
        <source>How far the map can be trusted for each path.</source>
        <translation>경로마다 지도를 얼마나 믿을 수 있는지 보여 줍니다.</translation>
    </message>
    <message>
        <source>The plane is laid through the first run&apos;s path. Of another path it holds the share of the variance that is given here, and the end of that path is so far from the plane: the loss of the network there is not the loss on the plane.</source>
        <translation>평면은 첫 줄에 있는 실행의 경로를 지납니다. 다른 경로는 분산 가운데 여기 적힌 비율만 평면에 담기고, 경로의 끝은 평면에서 적힌 거리만큼 떨어져 있습니다. 그래서 그곳 신경망의 손실은 평면 위의 손실과 다릅니다.</translation>
    </message>
    <message>
        <source>path</source>
        <translation>경로</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>스텝</translation>
    </message>
    <message>
        <source>in the plane</source>
        <translation>평면에 담긴 비율</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>거리</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>손실</translation>
    </message>
    <message>
        <source>on the plane</source>
        <translation>평면 위</translation>
    </message>
</context>
<context>
    <name>PicturePart</name>
    <message>
        <source>How the loss changes with each weight from a pixel to one hidden unit. {run} takes them one by one, two forward passes each; backpropagation has them all.</source>
        <translation>픽셀에서 은닉층 뉴런 하나로 이어지는 가중치마다 손실이 얼마나 변하는지 봅니다. {run} 버튼을 누르면 순전파를 두 번씩 하여 하나하나 구합니다. 역전파는 한꺼번에 구합니다.</translation>
    </message>
    <message>
        <source>All at once</source>
        <translation>한꺼번에 계산</translation>
    </message>
    <message>
        <source>The same central differences of every parameter, by the network&apos;s structure.</source>
        <translation>신경망의 구조를 이용하여 모든 매개변수의 중앙 차분을 똑같이 구합니다.</translation>
    </message>
    <message>
        <source>Waiting for the data…</source>
        <translation>데이터를 기다리는 중...</translation>
    </message>
    <message>
        <source>forward passes</source>
        <translation>순전파 횟수</translation>
    </message>
    <message>
        <source>for all parameters</source>
        <translation>매개변수 전체</translation>
    </message>
    <message>
        <source>largest difference</source>
        <translation>최대 차이</translation>
    </message>
    <message numerus="yes">
        <source>The network after step {step}, and %Ln image(s) of the mini-batch that comes next; in float64, h = {h}.</source>
        <translation>
            <numerusform>{step}스텝 후의 신경망과 다음 미니배치의 이미지 %Ln장으로 계산합니다(float64, h&#xa0;=&#xa0;{h}).</numerusform>
        </translation>
    </message>
    <message>
        <source>All parameters at once took {seconds} s: not one loss for each weight, but only what a moved weight changes in the network.</source>
        <translation>모든 매개변수를 한꺼번에 구하는 데 {seconds}초 걸렸습니다. 가중치마다 손실을 처음부터 계산하지 않고, 움직인 가중치 때문에 바뀌는 부분만 계산했습니다.</translation>
    </message>
    <message>
        <source>All known. Point at a pixel for its numbers.</source>
        <translation>모두 구했습니다. 픽셀을 가리키면 값이 나타납니다.</translation>
    </message>
    <message>
        <source>Press {step} for the first entry.</source>
        <translation>{step} 버튼을 누르면 첫 원소를 구합니다.</translation>
    </message>
    <message>
        <source>Entry {taken} of {all}, W1[{pixel}, {unit}]: loss with +h &lt;b&gt;{above}&lt;/b&gt;, with −h &lt;b&gt;{below}&lt;/b&gt;, difference &lt;b&gt;{difference}&lt;/b&gt;;&lt;br&gt;over 2h it is &lt;b&gt;{slope}&lt;/b&gt;, and by backpropagation &lt;b&gt;{exact}&lt;/b&gt;.</source>
        <translation>원소 {taken}/{all}, W1[{pixel}, {unit}]: 손실은 +h일 때 &lt;b&gt;{above}&lt;/b&gt;, −h일 때 &lt;b&gt;{below}&lt;/b&gt;, 차이는 &lt;b&gt;{difference}&lt;/b&gt;입니다.&lt;br&gt;2h로 나누면 &lt;b&gt;{slope}&lt;/b&gt;, 역전파로 구하면 &lt;b&gt;{exact}&lt;/b&gt;입니다.</translation>
    </message>
    <message>
        <source>not taken yet</source>
        <translation>아직 구하지 않음</translation>
    </message>
    <message>
        <source>Pixel in row {row}, column {column}, W1[{pixel}, {unit}]: numerical &lt;b&gt;{numerical}&lt;/b&gt;, backpropagation &lt;b&gt;{exact}&lt;/b&gt;.</source>
        <translation>{row}행 {column}열 픽셀, W1[{pixel}, {unit}]: 수치 미분 &lt;b&gt;{numerical}&lt;/b&gt;, 역전파 &lt;b&gt;{exact}&lt;/b&gt;</translation>
    </message>
</context>
<context>
    <name>PictureState</name>
    <message>
        <source>Hidden unit</source>
        <translation>은닉층 뉴런</translation>
    </message>
    <message>
        <source>The unit of the first hidden layer whose weights are looked at.</source>
        <translation>가중치를 살펴볼 첫 번째 은닉층의 뉴런입니다.</translation>
    </message>
    <message>
        <source>Each unit has weights, and so a picture, of its own.</source>
        <translation>뉴런마다 가중치가 따로 있으므로 그림도 따로 있습니다.</translation>
    </message>
</context>
<context>
    <name>PicturesLook</name>
    <message>
        <source>What each hidden unit looks for takes shape in the weights.</source>
        <translation>은닉층 뉴런마다 찾는 모양이 가중치에 나타납니다.</translation>
    </message>
    <message>
        <source>largest weight</source>
        <translation>가장 큰 가중치</translation>
    </message>
    <message>
        <source>largest change since the start</source>
        <translation>처음부터 가장 크게 변한 값</translation>
    </message>
    <message>
        <source>Weights of the first layer, a picture for each unit</source>
        <translation>첫 층의 가중치, 뉴런마다 그림 하나</translation>
    </message>
    <message>
        <source>Weights at the start, a picture for each unit</source>
        <translation>처음의 가중치, 뉴런마다 그림 하나</translation>
    </message>
    <message>
        <source>Each picture shows what one hidden unit looks for. Drag through time, and see it take shape; point at one for its numbers.</source>
        <translation>그림마다 은닉층 뉴런 하나가 찾는 모양입니다. 슬라이더를 움직여 모양이 잡히는 과정을 보고, 그림을 가리켜 수치를 보십시오.</translation>
    </message>
    <message>
        <source>Change from the start to step {step}</source>
        <translation>처음부터 {step}스텝까지의 변화</translation>
    </message>
    <message>
        <source>After step {step}</source>
        <translation>{step}스텝 뒤</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>처음</translation>
    </message>
    <message numerus="yes">
        <source>The first {n} of %Ln unit(s).</source>
        <translation>
            <numerusform>뉴런 %Ln개 중 앞의 {n}개입니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The strongest {n} of %Ln unit(s).</source>
        <translation>
            <numerusform>뉴런 %Ln개 중 가장 강한 {n}개입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Click a picture</source>
        <translation>그림 클릭</translation>
    </message>
    <message>
        <source>keep its unit at the right, large</source>
        <translation>그 뉴런을 오른쪽에 크게 고정</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>뉴런</translation>
    </message>
    <message>
        <source>Unit {unit}</source>
        <translation>뉴런 {unit}</translation>
    </message>
    <message>
        <source>bias {bias}; strength {strength}</source>
        <translation>편향 {bias}, 세기 {strength}</translation>
    </message>
    <message>
        <source>speaks for {classes}</source>
        <translation>점수를 높이는 클래스: {classes}</translation>
    </message>
    <message>
        <source>speaks against {classes}</source>
        <translation>점수를 낮추는 클래스: {classes}</translation>
    </message>
</context>
<context>
    <name>Plot</name>
    <message>
        <source>The wheel zooms, a drag moves, a double click shows the whole again.</source>
        <translation>휠을 돌리면 확대/축소되고, 끌면 옮겨지며, 두 번 클릭하면 다시 전체가 보입니다.</translation>
    </message>
    <message>
        <source>Wheel, drag, double click</source>
        <translation>휠, 끌기, 두 번 클릭</translation>
    </message>
    <message>
        <source>zoom, move, and show the whole again</source>
        <translation>확대/축소, 이동, 다시 전체 보기</translation>
    </message>
</context>
<context>
    <name>PlotWords</name>
    <message>
        <source>{label} from {low} to {high}</source>
        <translation>{label} {low}에서 {high}까지</translation>
    </message>
    <message>
        <source>values</source>
        <translation>값</translation>
    </message>
    <message>
        <source>{name}, {n} points: {left} to {right} across, {low} to {high} up</source>
        <translation>{name}, 점 {n}개: 가로 {left}에서 {right}까지, 세로 {low}에서 {high}까지</translation>
    </message>
    <message>
        <source>{name}, {first} to {end}: highest {high}, at {place}</source>
        <translation>{name}, {first}에서 {end}까지: 최댓값 {high}, 위치 {place}</translation>
    </message>
</context>
<context>
    <name>PointEditor</name>
    <message>
        <source>Click on the curve, or type it.</source>
        <translation>곡선을 클릭하거나 값을 입력하십시오.</translation>
    </message>
    <message>
        <source>Click on the map, or type both.</source>
        <translation>지도를 클릭하거나 두 값을 입력하십시오.</translation>
    </message>
</context>
<context>
    <name>PointSets</name>
    <message>
        <source>Around a line</source>
        <translation>직선 주변</translation>
    </message>
    <message>
        <source>All x are far from 0, so w and b pull at each other: a slanted ravine.</source>
        <translation>x가 모두 0에서 멀어 w와 b가 서로 얽힙니다. 비스듬한 협곡이 됩니다.</translation>
    </message>
    <message>
        <source>With an outlier</source>
        <translation>이상치 하나</translation>
    </message>
    <message>
        <source>One point turns the whole line under squared error, not under absolute.</source>
        <translation>제곱 오차에서는 점 하나가 직선 전체를 돌려놓지만 절대 오차에서는 그렇지 않습니다.</translation>
    </message>
    <message>
        <source>On a line</source>
        <translation>직선 위</translation>
    </message>
    <message>
        <source>Every mini-batch has the same minimum: the noise dies out on the way there.</source>
        <translation>모든 미니배치의 최솟값 위치가 같아, 그곳에 다가갈수록 노이즈가 사라집니다.</translation>
    </message>
    <message>
        <source>Around x = 0</source>
        <translation>x = 0 주변</translation>
    </message>
    <message>
        <source>x has mean 0 and about the size of 1: the bowl is round.</source>
        <translation>x의 평균이 거의 0이고 크기가 1쯤이라 그릇이 둥근 모양이 됩니다.</translation>
    </message>
    <message>
        <source>Large x</source>
        <translation>큰 x</translation>
    </message>
    <message>
        <source>x in tens, y in ones: a ravine so steep that only tiny rates converge.</source>
        <translation>x는 수십, y는 한 자리 수입니다. 협곡이 매우 가팔라 아주 작은 학습률에서만 수렴합니다.</translation>
    </message>
    <message>
        <source>Two classes: an exam</source>
        <translation>두 클래스: 시험</translation>
    </message>
    <message>
        <source>Hours of study and who passed: some failed after more hours than others.</source>
        <translation>공부한 시간과 합격 여부입니다. 더 오래 공부하고도 떨어진 사람이 있습니다.</translation>
    </message>
    <message>
        <source>Two classes apart</source>
        <translation>떨어진 두 클래스</translation>
    </message>
    <message>
        <source>The steeper the curve, the lower the cross-entropy: there is no minimum.</source>
        <translation>곡선이 가파를수록 교차 엔트로피가 작아지므로 최솟값이 없습니다.</translation>
    </message>
</context>
<context>
    <name>PointsView</name>
    <message>
        <source>The points and the line</source>
        <translation>점과 직선</translation>
    </message>
    <message>
        <source>Each line is an optimizer&apos;s: its slope is w and its height at x = 0 is b, which is where the ball is on the map; the dotted one is that of the place that is pointed at there. Under the squared error half the mean area of the squares on the residuals is the height f. The broad pale line is the best there is. Drag a point, double click for a new one; the Delete key removes the one chosen.</source>
        <translation>직선 하나가 옵티마이저 하나입니다. 직선의 기울기가 w, x = 0에서의 높이가 b이며, 지도에서 공이 있는 곳이 바로 (w, b)입니다. 점선은 지도에서 가리킨 곳의 직선입니다. 제곱 오차에서는 잔차 위에 그린 정사각형의 넓이 평균의 절반이 높이 f입니다. 굵고 옅은 직선이 가장 좋은 직선입니다. 점은 끌어 옮길 수 있고, 두 번 클릭하면 새 점이 생기며, Delete 키는 선택한 점을 없앱니다.</translation>
    </message>
    <message>
        <source>best line</source>
        <translation>최적 직선</translation>
    </message>
    <message>
        <source>line of the place on the map</source>
        <translation>지도에서 가리킨 곳의 직선</translation>
    </message>
    <message>
        <source>points</source>
        <translation>점</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>점 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>chosen is ({x}, {y})</source>
        <translation>선택한 점은 ({x}, {y})</translation>
    </message>
    <message>
        <source>Add a point here</source>
        <translation>여기에 점 추가</translation>
    </message>
    <message>
        <source>Remove this point</source>
        <translation>이 점 없애기</translation>
    </message>
</context>
<context>
    <name>PositionPlot</name>
    <message>
        <source>w at each step</source>
        <translation>스텝별 w</translation>
    </message>
    <message>
        <source>w against the step</source>
        <translation>스텝에 따른 w</translation>
    </message>
    <message>
        <source>w plot</source>
        <translation>스텝별 w</translation>
    </message>
    <message>
        <source>step</source>
        <translation>스텝</translation>
    </message>
    <message>
        <source>A curve an optimizer: where its ball is on the axis after each step. One that crosses a dashed line, a minimum, to and fro swings.</source>
        <translation>곡선 하나가 옵티마이저 하나이며, 각 스텝 뒤 공의 위치 w를 나타냅니다. 파선은 극솟값이고, 파선을 오가는 곡선은 진동하는 것입니다.</translation>
    </message>
</context>
<context>
    <name>PresetCombo</name>
    <message>
        <source>Everything that a preset is made of changes together.</source>
        <translation>프리셋에 든 설정이 모두 함께 바뀝니다.</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>프리셋</translation>
    </message>
    <message>
        <source>Presets…</source>
        <translation>프리셋...</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>The book&apos;s race in a ravine</source>
        <translation>책에 나온 협곡 경주</translation>
    </message>
    <message>
        <source>The book: rate 0.1 from (−3, 4)</source>
        <translation>책: 학습률 0.1, 시작점 (−3, 4)</translation>
    </message>
    <message>
        <source>The book: rate 10 diverges</source>
        <translation>책: 학습률 10이면 발산</translation>
    </message>
    <message>
        <source>The book: rate 1e-10 stands still</source>
        <translation>책: 학습률 1e-10이면 제자리</translation>
    </message>
    <message>
        <source>All optimizers on Rosenbrock</source>
        <translation>모든 옵티마이저의 Rosenbrock 경주</translation>
    </message>
    <message>
        <source>Four valleys: where does it end?</source>
        <translation>네 골짜기: 도착점은 어디?</translation>
    </message>
    <message>
        <source>Noise, as of mini-batches</source>
        <translation>미니배치를 흉내 낸 노이즈</translation>
    </message>
    <message>
        <source>w²: rate 0.9 overshoots</source>
        <translation>w²: 학습률 0.9는 지나침</translation>
    </message>
    <message>
        <source>w²: rate 1.1 diverges</source>
        <translation>w²: 학습률 1.1은 발산</translation>
    </message>
    <message>
        <source>Two valleys: momentum crosses</source>
        <translation>두 골짜기: 언덕을 넘는 모멘텀</translation>
    </message>
    <message>
        <source>A wall throws the ball back</source>
        <translation>공을 튕겨 내는 벽</translation>
    </message>
    <message>
        <source>Line: a ravine that standardizing makes round</source>
        <translation>직선: 표준화하면 둥글어지는 협곡</translation>
    </message>
    <message>
        <source>Line: an outlier, by squared error</source>
        <translation>직선: 이상치와 제곱 오차</translation>
    </message>
    <message>
        <source>Line: mini-batches of two points</source>
        <translation>직선: 점 두 개짜리 미니배치</translation>
    </message>
    <message>
        <source>Line: two classes, by cross-entropy</source>
        <translation>직선: 두 클래스와 교차 엔트로피</translation>
    </message>
</context>
<context>
    <name>ProbabilityBars</name>
    <message>
        <source>no answer</source>
        <translation>답 없음</translation>
    </message>
</context>
<context>
    <name>ProbeMarks</name>
    <message>
        <source>probe {number}, f = {height}</source>
        <translation>탐색 {number}, f = {height}</translation>
    </message>
</context>
<context>
    <name>ProbeReadouts</name>
    <message>
        <source>probes left</source>
        <translation>남은 탐색</translation>
    </message>
    <message>
        <source>f at the last probe</source>
        <translation>마지막 탐색의 f</translation>
    </message>
    <message>
        <source>slope |∇f| there</source>
        <translation>그곳의 기울기 |∇f|</translation>
    </message>
    <message>
        <source>lowest f so far</source>
        <translation>지금까지 가장 낮은 f</translation>
    </message>
</context>
<context>
    <name>ProbeTable</name>
    <message>
        <source>The probes</source>
        <translation>탐색 기록</translation>
    </message>
    <message>
        <source>probe</source>
        <translation>탐색</translation>
    </message>
    <message>
        <source>slope</source>
        <translation>기울기</translation>
    </message>
    <message>
        <source>The probes, one a row</source>
        <translation>탐색 기록, 한 줄에 하나</translation>
    </message>
    <message>
        <source>What each probe has told; the lowest in bold type.</source>
        <translation>각 탐색에서 알아낸 값이며, 가장 낮은 것이 굵은 글씨입니다.</translation>
    </message>
    <message>
        <source>f is the height, the slope is the length of ∇f; its arrow on the ground points downhill.</source>
        <translation>f는 높이, 기울기는 ∇f의 크기입니다. 지형 위의 화살표는 내리막을 가리킵니다.</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>드라이브</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>위치(&amp;L):</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>파일 형식(&amp;T):</translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <source>Predict</source>
        <translation>예측</translation>
    </message>
    <message>
        <source>What is to be predicted</source>
        <translation>예측할 대상</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>하나 더</translation>
    </message>
    <message>
        <source>Ask once more, about another case.</source>
        <translation>다른 경우를 두고 다시 묻습니다.</translation>
    </message>
    <message>
        <source>Predict nothing</source>
        <translation>예측하지 않기</translation>
    </message>
    <message>
        <source>Predict nothing; Run is free.</source>
        <translation>예측하지 않고, 바로 실행할 수 있게 합니다.</translation>
    </message>
    <message>
        <source>The image that is asked about</source>
        <translation>묻고 있는 이미지</translation>
    </message>
</context>
<context>
    <name>QuestionFields</name>
    <message>
        <source>no question</source>
        <translation>질문 없음</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>수</translation>
    </message>
    <message>
        <source>a choice</source>
        <translation>고르기</translation>
    </message>
    <message>
        <source>a point on the map</source>
        <translation>지도 위의 점</translation>
    </message>
    <message>
        <source>a curve to sketch</source>
        <translation>그려 볼 곡선</translation>
    </message>
    <message>
        <source>a number that I know</source>
        <translation>알고 있는 수</translation>
    </message>
    <message>
        <source>test accuracy, in %</source>
        <translation>시험 정확도(%)</translation>
    </message>
    <message>
        <source>training accuracy, in %</source>
        <translation>훈련 정확도(%)</translation>
    </message>
    <message>
        <source>loss, mean of the last 100</source>
        <translation>손실, 마지막 100개의 평균</translation>
    </message>
    <message>
        <source>training less test accuracy</source>
        <translation>훈련 정확도 − 시험 정확도</translation>
    </message>
    <message>
        <source>In the unit of the answer</source>
        <translation>답과 같은 단위</translation>
    </message>
    <message>
        <source>What is true</source>
        <translation>정답의 출처</translation>
    </message>
    <message>
        <source>Where the right answer comes from: you, or the run.</source>
        <translation>정답을 직접 적을지 실행 결과에서 가져올지 정합니다.</translation>
    </message>
    <message>
        <source>What the answer is held against.</source>
        <translation>답과 비교할 값입니다.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>최솟값</translation>
    </message>
    <message>
        <source>The smallest number that can be answered.</source>
        <translation>답할 수 있는 가장 작은 수입니다.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>최댓값</translation>
    </message>
    <message>
        <source>The largest number that can be answered.</source>
        <translation>답할 수 있는 가장 큰 수입니다.</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>소수 자릿수</translation>
    </message>
    <message>
        <source>How many digits after the point are told.</source>
        <translation>소수점 아래 몇 자리까지 보여 줄지 정합니다.</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>자릿수</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>단위</translation>
    </message>
    <message>
        <source>Stands behind the number: %, say.</source>
        <translation>수 뒤에 붙습니다. 예를 들면 %입니다.</translation>
    </message>
    <message>
        <source>Right number</source>
        <translation>맞는 수</translation>
    </message>
    <message>
        <source>Right point</source>
        <translation>맞는 점</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>스텝 수</translation>
    </message>
    <message>
        <source>How many steps of the run the empty plot has room for.</source>
        <translation>빈 그래프에 몇 스텝까지 그릴 수 있는지 정합니다.</translation>
    </message>
</context>
<context>
    <name>QuestionForm</name>
    <message>
        <source>Question</source>
        <translation>질문</translation>
    </message>
    <message>
        <source>What the step asks before it runs.</source>
        <translation>실행하기 전에 이 단계에서 묻는 것입니다.</translation>
    </message>
    <message>
        <source>Run waits until it is answered.</source>
        <translation>답하기 전에는 실행할 수 없습니다.</translation>
    </message>
    <message>
        <source>What do you expect?</source>
        <translation>어떻게 되겠습니까?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>No</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>질문 내용</translation>
    </message>
    <message>
        <source>The question itself.</source>
        <translation>질문 문장입니다.</translation>
    </message>
    <message>
        <source>Why (shown with the outcome)</source>
        <translation>이유(결과와 함께 표시)</translation>
    </message>
    <message>
        <source>Said once the answer is known: why it is so.</source>
        <translation>답이 밝혀진 뒤에 왜 그런지 알려 주는 글입니다.</translation>
    </message>
    <message>
        <source>Usual wrong answer (for the teacher)</source>
        <translation>흔한 오답(교사용)</translation>
    </message>
    <message>
        <source>What many answer instead; it stands on the teacher&apos;s page only.</source>
        <translation>많은 학생이 대신 고르는 답입니다. 교사용 안내지에만 나옵니다.</translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <source>Answer</source>
        <translation>답하기</translation>
    </message>
    <message>
        <source>Give this answer; Run is free then.</source>
        <translation>이 답을 냅니다. 그러면 실행할 수 있습니다.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>건너뛰기</translation>
    </message>
    <message>
        <source>Go on without an answer.</source>
        <translation>답하지 않고 넘어갑니다.</translation>
    </message>
    <message>
        <source>count hands</source>
        <translation>손든 수 세기</translation>
    </message>
    <message>
        <source>Type how many of a class chose each answer.</source>
        <translation>답마다 고른 학생 수를 입력합니다.</translation>
    </message>
    <message>
        <source>You say {value}{unit}. Press Run, and see.</source>
        <translation>{value}{unit}(이)라고 답했습니다. 실행 버튼을 눌러 확인하십시오.</translation>
    </message>
    <message>
        <source>You said {value}{unit}; it is {truth}{unit}: {off} away.</source>
        <translation>{value}{unit}(이)라고 답했고 실제는 {truth}{unit}입니다. 차이는 {off}입니다.</translation>
    </message>
    <message>
        <source>Sketched. Press Run, and see.</source>
        <translation>그렸습니다. 실행 버튼을 눌러 확인하십시오.</translation>
    </message>
    <message>
        <source>Your sketch, dashed, is {off}{unit} off on average.</source>
        <translation>직접 그린 파선은 평균 {off}{unit}만큼 벗어났습니다.</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>적어 두었습니다.</translation>
    </message>
    <message>
        <source>✓ Right: {right}.</source>
        <translation>✓ 맞습니다: {right}.</translation>
    </message>
    <message>
        <source>✗ No: {right}.</source>
        <translation>✗ 아닙니다: {right}.</translation>
    </message>
    <message>
        <source>Hands that were right: {n} of {total}.</source>
        <translation>{total}명 가운데 {n}명이 맞혔습니다.</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>loss</source>
        <translation>손실</translation>
    </message>
    <message>
        <source>iteration</source>
        <translation>반복</translation>
    </message>
    <message>
        <source>test accuracy, %</source>
        <translation>시험 정확도, %</translation>
    </message>
</context>
<context>
    <name>QueuePart</name>
    <message>
        <source>Several runs one after the other, a sweep, a comparison.</source>
        <translation>여러 실행을 차례로 학습하고, 설정값을 바꿔 가며 비교합니다.</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Queue&lt;/b&gt;: trains runs beside the lab&apos;s own, each in a process: a sweep over one setting, the settings as they are with several seeds, or one of two ready-made comparisons. What comes of a run hangs on its settings alone, not on how many are trained at once. Every run stands on the shelf when it is done, also one that diverged. The &lt;b&gt;plot&lt;/b&gt; shows a dot for each run, the mean over the seeds and one standard deviation up and down.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Numerical gradient or backpropagation&lt;/b&gt;: 20 hidden units, 500 batches of 50 images, learning rate 0.5, in 64 bits: about half a minute. &lt;b&gt;Squared error or cross-entropy&lt;/b&gt;: the book&apos;s network, 6,000 batches of 100, learning rate 0.1. Both runs of a comparison have the same first weights and the same batches.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;대기열&lt;/b&gt;: 창에서 진행하는 실행과 별도로, 저마다 다른 프로세스에서 학습합니다. 설정 하나의 값을 바꿔 가며 비교하거나, 설정을 그대로 두고 시드만 바꾸거나, 준비된 두 비교 가운데 하나를 고릅니다. 실행의 결과는 설정으로만 정해지며, 동시에 몇 개를 학습하는지와는 관계가 없습니다. 끝난 실행은 발산한 것까지 모두 목록에 추가됩니다. &lt;b&gt;그래프&lt;/b&gt;의 점은 실행이고, 시드에 따른 평균과 위아래 표준편차를 함께 보여 줍니다.&lt;/p&gt;&lt;p&gt;&lt;b&gt;수치 기울기와 오차역전파법&lt;/b&gt;: 은닉층 뉴런 20개, 50장짜리 배치 500번, 학습률 0.5, 64비트이며 30초쯤 걸립니다. &lt;b&gt;오차제곱합과 교차 엔트로피&lt;/b&gt;: 책의 신경망, 100장짜리 배치 6,000번, 학습률 0.1입니다. 비교하는 두 실행은 가중치 초깃값과 배치가 같습니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>대기열에 추가</translation>
    </message>
    <message>
        <source>Train these runs, after those that are in the queue already.</source>
        <translation>이미 대기 중인 실행 다음에 이 실행들을 학습합니다.</translation>
    </message>
    <message>
        <source>Each run is trained in a process of its own, beside the lab&apos;s, and lands on the shelf when it is done.</source>
        <translation>실행은 저마다 별도의 프로세스에서 학습하며, 끝나면 목록에 추가됩니다.</translation>
    </message>
    <message>
        <source>Shown series</source>
        <translation>표시할 실행 묶음</translation>
    </message>
    <message>
        <source>Which of the series is shown.</source>
        <translation>어느 실행 묶음을 표시할지 고릅니다.</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>CSV로 복사</translation>
    </message>
    <message>
        <source>The table with all digits, for programs.</source>
        <translation>모든 자릿수를 담은 표를 복사합니다. 다른 프로그램에서 쓰기 좋습니다.</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>마크다운으로 복사</translation>
    </message>
    <message>
        <source>The table as it is shown.</source>
        <translation>표를 보이는 그대로 복사합니다.</translation>
    </message>
    <message>
        <source>Runs are being trained one after the other; each lands on the shelf.</source>
        <translation>여러 실행을 차례로 학습하고 있습니다. 끝난 실행은 목록에 추가됩니다.</translation>
    </message>
    <message>
        <source>What the setting did to the runs: point at one to see which it is.</source>
        <translation>설정에 따라 결과가 어떻게 달라졌는지 봅니다. 점을 가리키면 어떤 실행인지 나옵니다.</translation>
    </message>
    <message>
        <source>Train several runs one after the other, and see what a setting does.</source>
        <translation>여러 실행을 차례로 학습하여 설정 하나의 효과를 확인해 보십시오.</translation>
    </message>
    <message>
        <source>Point at a dot</source>
        <translation>점 가리키기</translation>
    </message>
    <message>
        <source>which run it is, and what came of it</source>
        <translation>어떤 실행인지와 그 결과 보기</translation>
    </message>
    <message>
        <source>The pictures in use are read by the window alone, and a queued run is trained outside of it; open a data set in files for the queue.</source>
        <translation>지금 쓰는 그림은 이 창에서만 읽을 수 있고, 대기열의 실행은 창 밖에서 학습합니다. 대기열을 쓰려면 파일로 된 데이터셋을 여십시오.</translation>
    </message>
    <message numerus="yes">
        <source>Runs: {n}, of %Ln step(s) each. Values: {values}. All else as on the Training page.</source>
        <translation>
            <numerusform>실행 {n}개, 각각 %Ln스텝. 값: {values}. 나머지는 학습 페이지의 설정과 같습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Chosen for both runs: a hidden layer of {units}, %Ln step(s) at batch size {size}, learning rate {rate}; first weights and batches are the same, from the Training page&apos;s seed.</source>
        <translation>
            <numerusform>두 실행의 공통 설정: 은닉층 뉴런 {units}개, 배치 크기 {size}(으)로 %Ln스텝, 학습률 {rate}. 가중치 초깃값과 배치는 학습 페이지의 시드로 정해지며 서로 같습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The time limit is left out: how far a run comes would hang on how busy the computer is.</source>
        <translation>시간 제한은 쓰지 않습니다. 컴퓨터가 얼마나 바쁜지에 따라 결과가 달라지기 때문입니다.</translation>
    </message>
    <message>
        <source>All of them have one learning rate, though what suits SGD is too large for RMSProp and Adam.</source>
        <translation>학습률은 모두 같습니다. 그러나 SGD에 알맞은 학습률은 RMSProp과 Adam에는 너무 큽니다.</translation>
    </message>
    <message>
        <source>The table was copied.</source>
        <translation>표를 복사했습니다.</translation>
    </message>
</context>
<context>
    <name>QueueProgress</name>
    <message>
        <source>Progress of the queue</source>
        <translation>대기열 진행률</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 정지</translation>
    </message>
    <message>
        <source>Start no further run; those under way are trained to their end.</source>
        <translation>새 실행을 시작하지 않습니다. 진행 중인 실행은 끝까지 학습합니다.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>정지</translation>
    </message>
    <message>
        <source>End the runs under way, which are lost, and drop those that wait.</source>
        <translation>진행 중인 실행을 끝내고 대기 중인 실행을 지웁니다. 진행 중이던 실행은 남지 않습니다.</translation>
    </message>
    <message>
        <source>Failed: {name}: {why}.</source>
        <translation>실패: {name}: {why}.</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln run(s) done, paused: {running} under way to their end.</source>
        <translation>
            <numerusform>실행 %Ln개 중 {done}개 완료, 일시 정지. 진행 중인 {running}개는 끝까지 학습합니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln run(s) done, {running} under way.</source>
        <translation>
            <numerusform>실행 %Ln개 중 {done}개 완료, {running}개 진행 중.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln run(s) done, {running} under way; about {left} left.</source>
        <translation>
            <numerusform>실행 %Ln개 중 {done}개 완료, {running}개 진행 중. 약 {left} 남음.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>모두 끝났습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: {n} of %Ln run(s) not trained to the end.</source>
        <translation>
            <numerusform>정지: 실행 %Ln개 중 {n}개를 끝까지 학습하지 않았습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueState</name>
    <message>
        <source>sweep</source>
        <translation>값 바꿔 가며 비교</translation>
    </message>
    <message>
        <source>settings as they are</source>
        <translation>지금 설정 그대로</translation>
    </message>
    <message>
        <source>two gradients</source>
        <translation>두 기울기 비교</translation>
    </message>
    <message>
        <source>two losses</source>
        <translation>두 손실 비교</translation>
    </message>
    <message>
        <source>Hidden units</source>
        <translation>은닉층 뉴런</translation>
    </message>
    <message>
        <source>last test accuracy</source>
        <translation>마지막 시험 정확도</translation>
    </message>
    <message>
        <source>best test accuracy</source>
        <translation>최고 시험 정확도</translation>
    </message>
    <message>
        <source>last loss</source>
        <translation>마지막 손실</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>시작, 끝</translation>
    </message>
    <message>
        <source>Queue up</source>
        <translation>비교 방식</translation>
    </message>
    <message>
        <source>What is trained one after the other, beside the lab&apos;s own run.</source>
        <translation>지금 창에서 진행하는 실행과 별도로 차례로 학습할 것을 고릅니다.</translation>
    </message>
    <message>
        <source>A sweep over one setting; those of the Training page as they are, with several seeds; or ready-made: the numerical gradient against backpropagation, squared error against cross-entropy.</source>
        <translation>설정 하나의 값을 바꿔 가며 비교하거나, 학습 페이지의 설정을 그대로 두고 시드만 바꾸거나, 준비된 비교를 고릅니다: 수치 기울기와 오차역전파법, 오차제곱합과 교차 엔트로피.</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>What differs from run to run.</source>
        <translation>실행마다 다르게 할 설정입니다.</translation>
    </message>
    <message>
        <source>Everything else stays, the seed included: the same first weights where their number is the same, and the same mini-batches where their size is.</source>
        <translation>시드를 포함한 나머지는 그대로입니다. 가중치 수가 같으면 초깃값이 같고, 크기가 같으면 미니배치도 같습니다.</translation>
    </message>
    <message>
        <source>Lowest and highest learning rate; those between differ by one factor.</source>
        <translation>학습률의 최솟값과 최댓값입니다. 그 사이는 같은 비율로 나눕니다.</translation>
    </message>
    <message>
        <source>Factors without a unit</source>
        <translation>단위 없는 계수</translation>
    </message>
    <message>
        <source>Too narrow: all do alike; too wide: most learn nothing, or diverge, which is a result, too.</source>
        <translation>너무 좁으면 결과가 모두 비슷하고, 너무 넓으면 대부분 학습되지 않거나 발산합니다. 발산도 하나의 결과입니다.</translation>
    </message>
    <message>
        <source>Smallest and largest batch; those between differ by one factor.</source>
        <translation>배치 크기의 최솟값과 최댓값입니다. 그 사이는 같은 비율로 나눕니다.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>이미지 수</translation>
    </message>
    <message>
        <source>All runs make as many steps: those of larger batches see more images, and take longer.</source>
        <translation>스텝 수는 모두 같습니다. 배치가 크면 이미지를 더 많이 보고 시간도 더 걸립니다.</translation>
    </message>
    <message>
        <source>Fewest and most units of each hidden layer, by one factor.</source>
        <translation>은닉층마다 둘 뉴런 수의 최솟값과 최댓값입니다. 그 사이는 같은 비율로 나눕니다.</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>뉴런 수</translation>
    </message>
    <message>
        <source>Every step takes longer with more of them.</source>
        <translation>뉴런이 많을수록 스텝마다 시간이 더 걸립니다.</translation>
    </message>
    <message>
        <source>Smallest and largest initial scale of all layers, by one factor.</source>
        <translation>모든 층에 쓸 초깃값 표준편차의 최솟값과 최댓값입니다. 그 사이는 같은 비율로 나눕니다.</translation>
    </message>
    <message>
        <source>Standard deviations</source>
        <translation>표준편차</translation>
    </message>
    <message>
        <source>Too small: the loss stands still at first; too large: units saturate at once.</source>
        <translation>너무 작으면 처음에 손실이 줄지 않고, 너무 크면 뉴런이 곧바로 포화됩니다.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>값의 수</translation>
    </message>
    <message>
        <source>How many values are tried, both ends included.</source>
        <translation>시험할 값의 수입니다. 양 끝을 포함합니다.</translation>
    </message>
    <message>
        <source>Each takes a run of its own, times the seeds.</source>
        <translation>값마다 시드 수만큼 실행합니다.</translation>
    </message>
    <message>
        <source>Seeds each</source>
        <translation>값당 시드 수</translation>
    </message>
    <message>
        <source>How many seeds, from the Training page&apos;s on, every value is tried with.</source>
        <translation>값마다 시험할 시드의 수입니다. 학습 페이지의 시드부터 차례로 씁니다.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>실행 수</translation>
    </message>
    <message>
        <source>With one, nobody knows what is chance; with several the plot shows mean and spread.</source>
        <translation>하나면 우연인지 알 수 없습니다. 여럿이면 그래프에 평균과 흩어진 정도가 나옵니다.</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>동시 실행</translation>
    </message>
    <message>
        <source>How many runs are trained at the same time, each in its own process.</source>
        <translation>동시에 학습할 실행의 수입니다. 저마다 별도의 프로세스를 씁니다.</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>프로세스 수</translation>
    </message>
    <message>
        <source>At first one less than the computer has cores. More: each of them, and the window, becomes slower; the results are the same.</source>
        <translation>처음에는 코어 수보다 하나 적습니다. 더 늘리면 실행과 창이 느려지지만 결과는 같습니다.</translation>
    </message>
    <message>
        <source>cores − 1</source>
        <translation>코어 − 1</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>그래프</translation>
    </message>
    <message>
        <source>What is drawn over the setting.</source>
        <translation>설정값에 따라 그래프로 그릴 값입니다.</translation>
    </message>
    <message>
        <source>Accuracies are those on the test images; the last loss is the mean of the last 100 steps.</source>
        <translation>정확도는 시험 이미지에 대한 것이고, 마지막 손실은 마지막 100스텝의 평균입니다.</translation>
    </message>
    <message>
        <source>What is drawn of the runs that are compared.</source>
        <translation>비교하는 실행에서 그릴 것입니다.</translation>
    </message>
    <message>
        <source>Two kinds of loss cannot be held against each other; their accuracies can.</source>
        <translation>종류가 다른 손실은 서로 비교할 수 없지만 정확도는 비교할 수 있습니다.</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>가로축</translation>
    </message>
    <message>
        <source>What measures how far a run has come.</source>
        <translation>실행이 어디까지 왔는지 나타내는 기준입니다.</translation>
    </message>
    <message>
        <source>Step by step the two gradients do the same; in forward passes and seconds they do not.</source>
        <translation>스텝으로 보면 두 기울기의 결과가 같지만, 순전파 횟수와 시간으로 보면 다릅니다.</translation>
    </message>
</context>
<context>
    <name>RaceState</name>
    <message>
        <source>Your own formula</source>
        <translation>직접 입력한 수식</translation>
    </message>
    <message>
        <source>Random surface</source>
        <translation>무작위 곡면</translation>
    </message>
    <message>
        <source>Hollows in a slanted bowl, drawn by lot. Choose it again for another one.</source>
        <translation>기울어진 그릇에 웅덩이를 무작위로 팠습니다. 다시 고르면 다른 곡면이 나옵니다.</translation>
    </message>
    <message>
        <source>Any formula in x and y, typed in the field below.</source>
        <translation>아래 칸에 x와 y로 된 수식을 자유롭게 입력합니다.</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>곡면</translation>
    </message>
    <message>
        <source>The landscape that the balls go down.</source>
        <translation>공이 내려갈 지형입니다.</translation>
    </message>
    <message>
        <source>Another surface begins a race of its own, with rates that suit.</source>
        <translation>다른 곡면을 고르면 알맞은 학습률로 경주를 새로 시작합니다.</translation>
    </message>
    <message>
        <source>Start x, y</source>
        <translation>시작점 x, y</translation>
    </message>
    <message>
        <source>Where all balls begin; the ring on the map can be dragged.</source>
        <translation>모든 공이 시작하는 곳입니다. 지도의 고리를 끌어도 됩니다.</translation>
    </message>
    <message>
        <source>Units of the map&apos;s axes</source>
        <translation>지도의 축 단위</translation>
    </message>
    <message>
        <source>Too far out: where f is steep, the first step may leave the map; in a minimum: nothing moves.</source>
        <translation>너무 멀면 f가 가파른 곳에서 첫 스텝에 지도를 벗어날 수 있고, 극솟값이면 아무것도 움직이지 않습니다.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>스텝 수</translation>
    </message>
    <message>
        <source>How many steps each optimizer makes at most.</source>
        <translation>옵티마이저마다 나아가는 최대 스텝 수입니다.</translation>
    </message>
    <message>
        <source>Too few: the balls stop on their way; too many: they have been at rest for long.</source>
        <translation>너무 적으면 공이 가는 도중에 멈추고, 너무 많으면 멈춘 뒤에도 한참 이어집니다.</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>기울기</translation>
    </message>
    <message>
        <source>Central differences with h = 1e-4, or the formula&apos;s own derivative.</source>
        <translation>h = 1e-4인 중앙 차분이나 수식의 해석적 미분으로 구합니다.</translation>
    </message>
    <message>
        <source>The balls go the same way but for rounding.</source>
        <translation>공이 가는 길은 반올림 오차를 빼면 같습니다.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>노이즈</translation>
    </message>
    <message>
        <source>Random numbers of this size are added to each gradient, as a mini-batch does.</source>
        <translation>미니배치를 쓸 때처럼 기울기에 이 크기의 난수를 더합니다.</translation>
    </message>
    <message>
        <source>Standard deviation of each part of ∇f</source>
        <translation>∇f 각 성분의 표준편차</translation>
    </message>
    <message>
        <source>Too large: the balls stagger and never settle; 0: every step is exact.</source>
        <translation>너무 크면 공이 비틀거리며 자리를 잡지 못하고, 0이면 모든 스텝이 정확합니다.</translation>
    </message>
</context>
<context>
    <name>RaceTable</name>
    <message>
        <source>The optimizers of the race</source>
        <translation>경주하는 옵티마이저</translation>
    </message>
    <message>
        <source>Tick who races; click a row to look at its steps closely.</source>
        <translation>경주할 옵티마이저에 체크합니다. 행을 클릭하면 스텝을 자세히 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>f: the height of the ball. Distance: to the nearest known minimum, in units of the axes. State: how far it is, or why it has ended.</source>
        <translation>f는 공의 높이, 거리는 가장 가까운 알려진 극솟값까지의 거리(축의 단위), 상태는 진행 정도나 끝난 이유입니다.</translation>
    </message>
    <message>
        <source>optimizer</source>
        <translation>옵티마이저</translation>
    </message>
    <message>
        <source>f</source>
        <translation>f</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>거리</translation>
    </message>
    <message>
        <source>state</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>{name}: does not race</source>
        <translation>{name}: 참가하지 않음</translation>
    </message>
    <message>
        <source>running</source>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>at rest</source>
        <translation>수렴</translation>
    </message>
    <message>
        <source>left</source>
        <translation>벗어남</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>값 없음</translation>
    </message>
    <message>
        <source>not finite</source>
        <translation>발산</translation>
    </message>
    <message>
        <source>too far</source>
        <translation>너무 멂</translation>
    </message>
    <message>
        <source>step {number}</source>
        <translation>{number}스텝</translation>
    </message>
    <message numerus="yes">
        <source>done: %Ln step(s)</source>
        <translation>
            <numerusform>완료: %Ln스텝</numerusform>
        </translation>
    </message>
    <message>
        <source>at rest at step {number}</source>
        <translation>{number}스텝에서 수렴</translation>
    </message>
    <message>
        <source>left at step {number}</source>
        <translation>{number}스텝에서 벗어남</translation>
    </message>
    <message>
        <source>not defined at step {number}</source>
        <translation>{number}스텝에서 정의되지 않음</translation>
    </message>
    <message>
        <source>not finite at step {number}</source>
        <translation>{number}스텝에서 유한하지 않음</translation>
    </message>
    <message>
        <source>starts too far off</source>
        <translation>시작점이 너무 멂</translation>
    </message>
    <message>
        <source>not defined at the start</source>
        <translation>시작점에서 정의되지 않음</translation>
    </message>
</context>
<context>
    <name>RaceWords</name>
    <message>
        <source>{points}, changed by hand</source>
        <translation>{points}, 손으로 바꿈</translation>
    </message>
</context>
<context>
    <name>RacerState</name>
    <message>
        <source>Learning rate</source>
        <translation>학습률</translation>
    </message>
    <message>
        <source>The factor η of the chosen optimizer&apos;s step: what is taken off is η times the gradient, or what its rule makes of it.</source>
        <translation>선택한 옵티마이저의 스텝에 곱하는 η입니다. 기울기, 또는 규칙에 따라 기울기로 만든 값에 η를 곱해 뺍니다.</translation>
    </message>
    <message>
        <source>A factor without a unit</source>
        <translation>단위 없는 수</translation>
    </message>
    <message>
        <source>Too large: the ball swings across the valley or leaves the picture; too small: it has hardly moved when its steps are over. The gauge shows the limit, where there is one.</source>
        <translation>너무 크면 공이 골짜기를 오가며 흔들리거나 그림을 벗어나고, 너무 작으면 스텝이 끝나도록 거의 움직이지 못합니다. 한계가 있으면 눈금에 나옵니다.</translation>
    </message>
</context>
<context>
    <name>RateGauge</name>
    <message>
        <source>λmax is the largest curvature at the chosen ball. On a quadratic bowl so curved a learning rate below the limit converges (green; blue where the ball swings from side to side), and one above it diverges (orange).</source>
        <translation>λmax는 선택한 공이 있는 곳의 최대 곡률입니다. 곡률이 그만한 그릇 모양의 이차 함수에서는 학습률이 한계보다 작으면 수렴하고(초록, 공이 좌우로 진동하면 파랑), 한계보다 크면 발산합니다(주황).</translation>
    </message>
    <message>
        <source>Learning rate against its limit</source>
        <translation>한계와 비교한 학습률</translation>
    </message>
    <message>
        <source>converges</source>
        <translation>수렴</translation>
    </message>
    <message>
        <source>swings</source>
        <translation>진동</translation>
    </message>
    <message>
        <source>diverges</source>
        <translation>발산</translation>
    </message>
    <message>
        <source>limit here {formula} = {limit}</source>
        <translation>여기서의 한계 {formula} = {limit}</translation>
    </message>
    <message>
        <source>{name} converges.</source>
        <translation>{name}: 수렴합니다.</translation>
    </message>
    <message>
        <source>{name} converges, but too slowly to be seen.</source>
        <translation>{name}: 수렴하지만 너무 느려서 거의 움직이지 않습니다.</translation>
    </message>
    <message>
        <source>{name} oscillates, and converges.</source>
        <translation>{name}: 진동하면서 수렴합니다.</translation>
    </message>
    <message>
        <source>{name} diverges.</source>
        <translation>{name}: 발산합니다.</translation>
    </message>
    <message>
        <source>{name} comes near, and sways there: the noise goes on.</source>
        <translation>{name}: 최솟값 가까이 가지만, 노이즈가 있어 그 주변에서 흔들립니다.</translation>
    </message>
    <message>
        <source>Within the limit of all points; no promise for a mini-batch.</source>
        <translation>모든 점에 대한 한계 안에 있지만, 미니배치에서는 보장할 수 없습니다.</translation>
    </message>
    <message>
        <source>Above the limit of all points.</source>
        <translation>모든 점에 대한 한계를 넘습니다.</translation>
    </message>
    <message>
        <source>{name} bears it at this place; no promise elsewhere.</source>
        <translation>{name}: 이곳에서는 괜찮지만 다른 곳에서는 보장할 수 없습니다.</translation>
    </message>
    <message>
        <source>Above what {name} bears at this place.</source>
        <translation>이곳에서 {name}의 한계를 넘습니다.</translation>
    </message>
    <message>
        <source>f has no value where the ball is.</source>
        <translation>공이 있는 곳에서 f의 값이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing curves upward here: theory sets no limit.</source>
        <translation>여기에는 아래로 볼록한 방향이 없어 이론상의 한계가 없습니다.</translation>
    </message>
    <message>
        <source>No limit is known for {name}: its steps do not grow with ∇f.</source>
        <translation>{name}의 한계는 알려져 있지 않습니다. ∇f가 커져도 스텝이 커지지 않습니다.</translation>
    </message>
</context>
<context>
    <name>RateMarks</name>
    <message>
        <source>learning rate {rate}</source>
        <translation>학습률 {rate}</translation>
    </message>
    <message>
        <source>learning rate {rate} × schedule</source>
        <translation>학습률 {rate} × 스케줄</translation>
    </message>
</context>
<context>
    <name>RateStrip</name>
    <message>
        <source>Learning rate of every step</source>
        <translation>각 스텝의 학습률</translation>
    </message>
    <message>
        <source>The learning rate that each step was made with, schedule included.</source>
        <translation>각 스텝에 쓰인 학습률입니다. 스케줄이 반영되어 있습니다.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>학습률</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Show or hide the answer.</source>
        <translation>답을 펼치거나 숨깁니다.</translation>
    </message>
    <message>
        <source>Why ½?</source>
        <translation>왜 ½?</translation>
    </message>
    <message>
        <source>The derivative of (y − t)² is 2(y − t). The ½ takes the 2 away, so that the derivative of the squared error is simply y − t. It changes no minimum, only the scale.</source>
        <translation>(y − t)²을 미분하면 2(y − t)입니다. ½을 곱하면 2가 없어져 오차제곱합의 미분이 간단히 y − t가 됩니다. 최솟값의 위치는 그대로이고 크기만 바뀝니다.</translation>
    </message>
    <message>
        <source>Why 10⁻⁷?</source>
        <translation>왜 10⁻⁷?</translation>
    </message>
    <message>
        <source>log 0 is −∞, and one infinite number spoils every number after it. With 10⁻⁷ added, the loss of a probability of 0 is −log 10⁻⁷ = 16.118: the most that one sample can cost. It has a price: where the network is very sure and wrong, the gradient goes to 0 with the probability, while without 10⁻⁷ it would be y − t, of length √2 = 1.414. Drag the true class to 0, and see a loss of 16.118 that sends back next to nothing.</source>
        <translation>log 0은 −∞이고, 무한대가 하나라도 나오면 그 뒤의 계산이 모두 망가집니다. 10⁻⁷을 더하면 확률이 0일 때의 손실은 −log 10⁻⁷ = 16.118이며, 이것이 샘플 하나의 손실이 가질 수 있는 최댓값입니다. 그 대신 치르는 대가도 있습니다. 신경망이 오답을 강하게 확신하면 확률과 함께 기울기도 0으로 갑니다. 10⁻⁷이 없다면 기울기는 y − t이고 그 길이는 √2 = 1.414입니다. 정답 클래스의 막대를 0까지 내려, 손실이 16.118인데도 기울기가 거의 돌아오지 않는 것을 확인해 보십시오.</translation>
    </message>
    <message>
        <source>Why −log?</source>
        <translation>왜 −log?</translation>
    </message>
    <message>
        <source>A probability of 1 costs −log 1 = 0; halving the probability always costs log 2 = 0.693 more. {n} equal probabilities cost log {n} = {guessing}: what pure guessing costs. Only the true class counts, since t is 0 elsewhere.</source>
        <translation>확률이 1이면 손실은 −log 1 = 0이고, 확률이 절반이 될 때마다 손실은 언제나 log 2 = 0.693만큼 늘어납니다. 클래스 {n}개의 확률이 모두 같으면 손실은 log {n} = {guessing}, 곧 무작위로 추측할 때의 손실입니다. 다른 클래스에서는 t가 0이므로 정답 클래스만 손실에 영향을 줍니다.</translation>
    </message>
</context>
<context>
    <name>RecentFormulas</name>
    <message>
        <source>Formulas typed before</source>
        <translation>전에 입력한 수식</translation>
    </message>
    <message>
        <source>The last one stands first; choosing one begins its race.</source>
        <translation>마지막에 쓴 수식이 맨 앞에 있습니다. 고르면 그 경주를 시작합니다.</translation>
    </message>
    <message>
        <source>None yet: type one</source>
        <translation>아직 없음: 수식을 입력하십시오</translation>
    </message>
</context>
<context>
    <name>RecordBar</name>
    <message>
        <source>Stop recording</source>
        <translation>녹화 끝내기</translation>
    </message>
    <message>
        <source>End the recording, and save it.</source>
        <translation>녹화를 끝내고 저장합니다.</translation>
    </message>
    <message>
        <source>The recording</source>
        <translation>녹화</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Hide this line.</source>
        <translation>이 줄을 숨깁니다.</translation>
    </message>
    <message>
        <source>● Recording: {seconds} s</source>
        <translation>● 녹화 중: {seconds}초</translation>
    </message>
    <message>
        <source>Saving the recording…</source>
        <translation>녹화를 저장하고 있습니다...</translation>
    </message>
    <message>
        <source>Saved in {name}</source>
        <translation>{name}에 저장했습니다</translation>
    </message>
    <message>
        <source>Saved: {name}, {size} kB</source>
        <translation>저장했습니다: {name}, {size} kB</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>저장하지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>Record this page</source>
        <translation>이 페이지 녹화</translation>
    </message>
    <message>
        <source>Record…</source>
        <translation>녹화...</translation>
    </message>
    <message>
        <source>Choose where it is to be saved; then it is recorded.</source>
        <translation>저장할 곳을 고르면 녹화가 시작됩니다.</translation>
    </message>
    <message>
        <source>Records what the page shows, without buttons and menus, until you stop it.</source>
        <translation>끝낼 때까지 버튼과 메뉴를 빼고 페이지에 보이는 것을 녹화합니다.</translation>
    </message>
</context>
<context>
    <name>RecordingState</name>
    <message>
        <source>an animated GIF</source>
        <translation>움직이는 GIF</translation>
    </message>
    <message>
        <source>a folder of PNG pictures</source>
        <translation>PNG 그림 폴더</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>저장 형식</translation>
    </message>
    <message>
        <source>A GIF moves by itself in slides; pictures are for a video program.</source>
        <translation>GIF는 슬라이드에서 자동으로 재생되고, 그림은 동영상 프로그램에 씁니다.</translation>
    </message>
    <message>
        <source>Pictures a second</source>
        <translation>초당 그림 수</translation>
    </message>
    <message>
        <source>More are smoother, and make a larger file.</source>
        <translation>많을수록 부드럽고, 파일이 커집니다.</translation>
    </message>
    <message>
        <source>At most, in seconds</source>
        <translation>최대 길이(초)</translation>
    </message>
    <message>
        <source>It stops by itself after so long, or when its pictures fill 400 MB.</source>
        <translation>이 시간이 지나거나 그림이 400 MB를 채우면 자동으로 끝납니다.</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>너비(픽셀)</translation>
    </message>
    <message>
        <source>A wider page is made smaller, in proportion.</source>
        <translation>더 넓은 페이지는 비율을 지켜 줄입니다.</translation>
    </message>
</context>
<context>
    <name>ResultTable</name>
    <message>
        <source>Results, a row for each value</source>
        <translation>값마다 한 행씩 나타낸 결과</translation>
    </message>
    <message>
        <source>What came of each value: means over its seeds, ± one standard deviation.</source>
        <translation>값마다 구한 결과로, 시드 전체의 평균 ± 표준편차입니다.</translation>
    </message>
    <message>
        <source>Runs that diverged are counted, and are in no mean.</source>
        <translation>발산한 실행은 따로 세며 평균에 넣지 않습니다.</translation>
    </message>
</context>
<context>
    <name>RobustnessPlot</name>
    <message>
        <source>accuracy in %</source>
        <translation>정확도(%)</translation>
    </message>
    <message>
        <source>The share of the changed test images that is read right; dashed what was measured before, dotted what guessing gets. Below, one image as it looks there.</source>
        <translation>바꾼 시험 이미지를 맞힌 비율입니다. 파선은 이전 측정값, 점선은 무작위로 추측할 때의 값입니다. 아래는 그만큼 바꾼 이미지의 모습입니다.</translation>
    </message>
    <message>
        <source>before</source>
        <translation>이전 측정값</translation>
    </message>
</context>
<context>
    <name>RobustnessView</name>
    <message>
        <source>Noise</source>
        <translation>노이즈</translation>
    </message>
    <message>
        <source>noise, ± of the pixels&apos; range</source>
        <translation>노이즈(픽셀 범위의 ±)</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>이동</translation>
    </message>
    <message>
        <source>shift to the right in pixels</source>
        <translation>오른쪽으로 이동(픽셀)</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>회전</translation>
    </message>
    <message>
        <source>turn clockwise in degrees</source>
        <translation>시계 방향 회전(도)</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>size, as a factor</source>
        <translation>크기(배율)</translation>
    </message>
</context>
<context>
    <name>RunAnnouncer</name>
    <message>
        <source>Training goes on from iteration {iteration}</source>
        <translation>반복 {iteration}부터 학습을 이어 갑니다</translation>
    </message>
    <message>
        <source>Training begins</source>
        <translation>학습을 시작합니다</translation>
    </message>
    <message>
        <source>Training is paused at iteration {iteration}</source>
        <translation>반복 {iteration}에서 학습을 일시 정지했습니다</translation>
    </message>
    <message>
        <source>Training has ended. {how}: {accuracy}</source>
        <translation>학습이 끝났습니다. {how}: {accuracy}</translation>
    </message>
    <message>
        <source>Training has diverged at iteration {iteration}</source>
        <translation>반복 {iteration}에서 학습이 발산했습니다</translation>
    </message>
    <message>
        <source>Training has failed at iteration {iteration}</source>
        <translation>반복 {iteration}에서 학습이 실패했습니다</translation>
    </message>
    <message>
        <source>test accuracy {accuracy}</source>
        <translation>시험 정확도 {accuracy}</translation>
    </message>
    <message>
        <source>epoch {epoch}: test accuracy {accuracy}</source>
        <translation>에폭 {epoch}: 시험 정확도 {accuracy}</translation>
    </message>
</context>
<context>
    <name>RunAxis</name>
    <message>
        <source>iteration</source>
        <translation>반복</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>에폭</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>시간(초)</translation>
    </message>
    <message>
        <source>forward passes</source>
        <translation>순전파 횟수</translation>
    </message>
</context>
<context>
    <name>RunExports</name>
    <message>
        <source>Export the run&apos;s curves</source>
        <translation>학습 곡선 내보내기</translation>
    </message>
    <message>
        <source>Export the weights</source>
        <translation>가중치 내보내기</translation>
    </message>
    <message>
        <source>NumPy script (*.py)</source>
        <translation>NumPy 스크립트 (*.py)</translation>
    </message>
    <message>
        <source>Jupyter notebook (*.ipynb)</source>
        <translation>Jupyter 노트북 (*.ipynb)</translation>
    </message>
    <message>
        <source>Export the run as code</source>
        <translation>실행을 코드로 내보내기</translation>
    </message>
</context>
<context>
    <name>RunFiles</name>
    <message>
        <source>Save the run</source>
        <translation>실행 기록 저장</translation>
    </message>
    <message>
        <source>Open a saved run</source>
        <translation>저장한 실행 기록 열기</translation>
    </message>
    <message>
        <source>Runs (*.npz)</source>
        <translation>실행 기록 (*.npz)</translation>
    </message>
</context>
<context>
    <name>RunMark</name>
    <message>
        <source>Step</source>
        <translation>스텝</translation>
    </message>
    <message>
        <source>At which step of the run the mark stands.</source>
        <translation>표시가 있는 실행의 스텝입니다.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>What the mark says.</source>
        <translation>표시의 내용입니다.</translation>
    </message>
</context>
<context>
    <name>RunPlayer</name>
    <message>
        <source>full speed</source>
        <translation>최고 속도</translation>
    </message>
</context>
<context>
    <name>RunQueue</name>
    <message>
        <source>Diverged at step {n}</source>
        <translation>{n}스텝에서 발산</translation>
    </message>
</context>
<context>
    <name>RunReadouts</name>
    <message>
        <source>test accuracy</source>
        <translation>시험 정확도</translation>
    </message>
    <message>
        <source>train accuracy</source>
        <translation>훈련 정확도</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>손실</translation>
    </message>
    <message>
        <source>penalty</source>
        <translation>페널티</translation>
    </message>
    <message>
        <source>½λΣw² over all weights and biases, which weight decay keeps small. The loss beside it is that of the data alone.</source>
        <translation>모든 가중치와 편향에 대한 ½λΣw²로, 가중치 감소가 작게 유지하는 값입니다. 옆의 손실은 데이터만의 손실입니다.</translation>
    </message>
    <message>
        <source>iteration</source>
        <translation>반복</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>에폭</translation>
    </message>
    <message>
        <source>steps a second</source>
        <translation>스텝/초</translation>
    </message>
    <message>
        <source>time left</source>
        <translation>남은 시간</translation>
    </message>
</context>
<context>
    <name>RunRows</name>
    <message>
        <source>the first run</source>
        <translation>첫 실행</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Run {number}</source>
        <translation>실행 {number}</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>숨김</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>{title}: {value}</source>
        <translation>{title}: {value}</translation>
    </message>
</context>
<context>
    <name>RunsState</name>
    <message>
        <source>Shelf</source>
        <translation>목록</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>대기열</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>페이지 안의 탭</translation>
    </message>
    <message>
        <source>What is done with runs.</source>
        <translation>실행으로 할 일을 고릅니다.</translation>
    </message>
    <message>
        <source>What goes on in one part goes on while another is in front.</source>
        <translation>다른 탭을 보는 동안에도 진행 중인 일은 계속됩니다.</translation>
    </message>
</context>
<context>
    <name>RunsTable</name>
    <message>
        <source>The runs, a row each</source>
        <translation>실행마다 한 행</translation>
    </message>
    <message>
        <source>Every run that made a step. Click a title to sort, a name or note to type.</source>
        <translation>한 스텝이라도 학습한 실행이 모두 있습니다. 제목을 클릭하면 정렬하고, 이름이나 메모를 두 번 클릭하면 입력할 수 있습니다.</translation>
    </message>
    <message>
        <source>Accuracies are those on the test images; steps to 90 % and 95 % are those of the first evaluation that found as much. Seconds and passes are of training alone.</source>
        <translation>정확도는 시험 이미지의 정확도입니다. 90%와 95%까지의 스텝은 처음으로 그만큼 나온 평가의 스텝입니다. 초와 순전파 횟수는 학습에 든 것만 셉니다.</translation>
    </message>
</context>
<context>
    <name>SameStart</name>
    <message>
        <source>learned from other data</source>
        <translation>다른 데이터로 학습</translation>
    </message>
    <message>
        <source>other hidden units</source>
        <translation>은닉층 뉴런 수가 다름</translation>
    </message>
    <message>
        <source>another activation</source>
        <translation>활성화 함수가 다름</translation>
    </message>
    <message>
        <source>another loss, so other heights</source>
        <translation>손실 함수가 달라 높이가 다름</translation>
    </message>
    <message>
        <source>another scale of the initial weights</source>
        <translation>가중치 초깃값의 표준편차가 다름</translation>
    </message>
    <message>
        <source>another seed, so other initial weights</source>
        <translation>시드가 달라 가중치 초깃값이 다름</translation>
    </message>
    <message>
        <source>another precision of the numbers</source>
        <translation>수의 정밀도가 다름</translation>
    </message>
</context>
<context>
    <name>SampleModel</name>
    <message>
        <source>mean</source>
        <translation>평균</translation>
    </message>
</context>
<context>
    <name>SampleTable</name>
    <message>
        <source>What each image adds to the gradient of the weight</source>
        <translation>이미지마다 가중치의 기울기에 더하는 값</translation>
    </message>
    <message>
        <source>δ times what the weight multiplies, for each image; click one to look at it.</source>
        <translation>이미지마다 이 가중치로 들어오는 값에 δ를 곱한 것입니다. 클릭하면 그 이미지를 봅니다.</translation>
    </message>
    <message>
        <source>The mean of the products is the gradient of the mini-batch. By trying: the central difference of the image&apos;s own loss, h = 1e−4, in float64.</source>
        <translation>곱의 평균이 미니배치의 기울기입니다. 수치 미분: 그 이미지 손실의 중앙 차분이며, h = 1e−4, float64로 계산합니다.</translation>
    </message>
    <message>
        <source>by trying</source>
        <translation>수치 미분</translation>
    </message>
    <message>
        <source>image</source>
        <translation>이미지</translation>
    </message>
</context>
<context>
    <name>Samplings</name>
    <message>
        <source>random draws</source>
        <translation>무작위 추출</translation>
    </message>
    <message>
        <source>Each batch is drawn from the whole set, with replacement: some images come twice, some not at all.</source>
        <translation>배치를 매번 전체에서 복원추출합니다. 두 번 나오는 이미지도 있고 한 번도 안 나오는 이미지도 있습니다.</translation>
    </message>
    <message>
        <source>shuffled epochs</source>
        <translation>에폭마다 뒤섞기</translation>
    </message>
    <message>
        <source>The shuffled set is dealt out: every image once before any comes again.</source>
        <translation>뒤섞은 데이터를 차례로 나누어 씁니다. 모든 이미지가 한 번씩 나온 뒤에야 다시 나옵니다.</translation>
    </message>
</context>
<context>
    <name>SavePrompt</name>
    <message>
        <source>Don&apos;t save</source>
        <translation>저장 안 함</translation>
    </message>
</context>
<context>
    <name>SceneEditor</name>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>What the lesson is called.</source>
        <translation>수업의 제목입니다.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>시간(분)</translation>
    </message>
    <message>
        <source>How many minutes it takes in a class.</source>
        <translation>수업에서 몇 분이 걸리는지 적습니다.</translation>
    </message>
    <message>
        <source>also in {languages}</source>
        <translation>{languages}로도 쓰기</translation>
    </message>
    <message>
        <source>Write every text in the other language, too.</source>
        <translation>모든 글을 다른 언어로도 씁니다.</translation>
    </message>
    <message>
        <source>A text that is written in one language only is shown in all.</source>
        <translation>한 언어로만 쓴 글은 모든 언어에서 그대로 나옵니다.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>The steps of the lesson; choose one to edit it, double click to show it.</source>
        <translation>수업의 단계입니다. 하나를 골라 고치고, 두 번 클릭하면 화면에 보여 줍니다.</translation>
    </message>
    <message>
        <source>Set the lab up as the class is to see it, then press &lt;b&gt;Add this view&lt;/b&gt;: it becomes the first step.</source>
        <translation>학생들에게 보여 줄 화면을 만든 다음 &lt;b&gt;이 화면 추가&lt;/b&gt;를 누르십시오. 첫 단계가 됩니다.</translation>
    </message>
    <message>
        <source>Add this view</source>
        <translation>이 화면 추가</translation>
    </message>
    <message>
        <source>What the window shows becomes a step, behind the chosen one.</source>
        <translation>지금 보이는 화면이 고른 단계 뒤에 새 단계로 들어갑니다.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>앞으로</translation>
    </message>
    <message>
        <source>Move the step up.</source>
        <translation>단계를 위로 옮깁니다.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Move the step down.</source>
        <translation>단계를 아래로 옮깁니다.</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>복제</translation>
    </message>
    <message>
        <source>Put a copy of the step behind it.</source>
        <translation>단계의 사본을 그 뒤에 넣습니다.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Take the step away; Undo brings it back.</source>
        <translation>단계를 지웁니다. 되돌리기로 되살릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Take the last change of the lesson back.</source>
        <translation>수업에서 마지막으로 바꾼 것을 되돌립니다.</translation>
    </message>
    <message>
        <source>Try from here</source>
        <translation>여기부터 해 보기</translation>
    </message>
    <message>
        <source>Play the lesson from this step on.</source>
        <translation>이 단계부터 수업을 진행해 봅니다.</translation>
    </message>
    <message>
        <source>Leaving it comes back to the editor, and to what the window shows now.</source>
        <translation>나가면 편집기와 지금 화면으로 돌아옵니다.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Write the lesson to its file.</source>
        <translation>수업을 파일에 저장합니다.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>다른 이름으로...</translation>
    </message>
    <message>
        <source>Write the lesson to another file.</source>
        <translation>수업을 다른 파일에 저장합니다.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>열기...</translation>
    </message>
    <message>
        <source>Edit a lesson, or a view, that was saved.</source>
        <translation>저장한 수업이나 화면을 고칩니다.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>새로 만들기</translation>
    </message>
    <message>
        <source>Begin another lesson.</source>
        <translation>다른 수업을 새로 만듭니다.</translation>
    </message>
    <message>
        <source>Teacher&apos;s page…</source>
        <translation>교사용 안내지...</translation>
    </message>
    <message>
        <source>Print the lesson for the teacher, on one page of PDF.</source>
        <translation>교사가 볼 수업 안내를 PDF 한 쪽으로 만듭니다.</translation>
    </message>
    <message>
        <source>The lesson is gone through for its pictures, which takes some seconds.</source>
        <translation>그림을 얻으려고 수업을 한 번 넘겨 보므로 몇 초 걸립니다.</translation>
    </message>
    <message>
        <source>min</source>
        <translation>분</translation>
    </message>
</context>
<context>
    <name>Schedules</name>
    <message>
        <source>constant</source>
        <translation>고정</translation>
    </message>
    <message>
        <source>The learning rate stays as it is set.</source>
        <translation>학습률을 설정한 그대로 유지합니다.</translation>
    </message>
    <message>
        <source>step decay</source>
        <translation>계단식 감소</translation>
    </message>
    <message>
        <source>A tenth of the learning rate from one half of the run on, a hundredth from three quarters on.</source>
        <translation>실행의 절반부터는 학습률의 10분의 1, 4분의 3부터는 100분의 1을 씁니다.</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>코사인</translation>
    </message>
    <message>
        <source>The learning rate falls along half a cosine: slowly at first, fastest in the middle, to 0 at the end.</source>
        <translation>학습률이 코사인 반주기를 따라 줄어듭니다. 처음에는 천천히, 중간에 가장 빠르게 줄어 끝에서 0이 됩니다.</translation>
    </message>
</context>
<context>
    <name>ScoreTable</name>
    <message>
        <source>Scores</source>
        <translation>점수</translation>
    </message>
    <message>
        <source>lowest f</source>
        <translation>가장 낮은 f</translation>
    </message>
    <message>
        <source>score</source>
        <translation>점수</translation>
    </message>
    <message>
        <source>Scores, the best first</source>
        <translation>점수, 가장 좋은 것부터</translation>
    </message>
    <message>
        <source>Who has stood lowest, after as many gradients for everybody; click an optimizer to look at its steps closely.</source>
        <translation>모두가 같은 횟수의 기울기를 구했을 때 누가 가장 낮은 곳을 찾았는지 보여 줍니다. 옵티마이저를 클릭하면 그 스텝을 자세히 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>The score is how far the lowest place felt so far is above the minimum; places beyond the ground do not count.</source>
        <translation>점수는 지금까지 찾은 가장 낮은 곳이 최솟값보다 얼마나 높은지를 나타냅니다. 지형 바깥은 점수에 넣지 않습니다.</translation>
    </message>
    <message>
        <source>Your probes</source>
        <translation>내 탐색</translation>
    </message>
    <message>
        <source>Score: how far above the minimum, f = {value}. The lowest wins.</source>
        <translation>점수는 최솟값 f = {value}보다 높은 정도입니다. 가장 작은 쪽이 이깁니다.</translation>
    </message>
    <message>
        <source>Score: how far above the lowest value that a search has found, f = {value}. The lowest wins.</source>
        <translation>점수는 조사해서 찾은 가장 낮은 값 f = {value}보다 높은 정도입니다. 가장 작은 쪽이 이깁니다.</translation>
    </message>
</context>
<context>
    <name>SecantPlot</name>
    <message>
        <source>The function, its secant and its tangent</source>
        <translation>함수와 할선, 접선</translation>
    </message>
    <message>
        <source>The slope of the tangent is the derivative; that of the secant, through two points h or 2h apart, is the difference quotient. The point can be dragged along the curve.</source>
        <translation>접선의 기울기가 미분이고, h 또는 2h 떨어진 두 점을 지나는 할선의 기울기가 차분입니다. 점은 곡선을 따라 끌 수 있습니다.</translation>
    </message>
    <message>
        <source>tangent</source>
        <translation>접선</translation>
    </message>
    <message>
        <source>secant</source>
        <translation>할선</translation>
    </message>
    <message>
        <source>point</source>
        <translation>점</translation>
    </message>
</context>
<context>
    <name>SeriesView</name>
    <message>
        <source>Series</source>
        <translation>실행 묶음</translation>
    </message>
    <message>
        <source>Nothing was queued up yet: the result will stand here.</source>
        <translation>아직 대기열에 추가한 것이 없습니다. 결과는 여기에 나옵니다.</translation>
    </message>
    <message>
        <source>{title} in %</source>
        <translation>{title}(%)</translation>
    </message>
</context>
<context>
    <name>SettingsTable</name>
    <message>
        <source>Copy as Markdown</source>
        <translation>마크다운으로 복사</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>CSV로 복사</translation>
    </message>
    <message>
        <source>Copy the table as text for a README or a notebook.</source>
        <translation>README나 노트북에 붙여넣을 글자로 표를 복사합니다.</translation>
    </message>
    <message>
        <source>Copy the table as text for a spreadsheet.</source>
        <translation>스프레드시트에 붙여넣을 글자로 표를 복사합니다.</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>다른 설정</translation>
    </message>
    <message>
        <source>Only the settings that are not the same in all runs that are drawn.</source>
        <translation>그래프에 그린 실행들에서 서로 다른 설정만 보입니다.</translation>
    </message>
    <message>
        <source>A row for each setting, a column for each run.</source>
        <translation>설정마다 한 행, 실행마다 한 열입니다.</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Draw at least two runs to compare their settings.</source>
        <translation>설정을 비교하려면 실행을 두 개 이상 그려야 합니다.</translation>
    </message>
    <message>
        <source>All runs that are drawn have the same settings.</source>
        <translation>그래프에 그린 실행의 설정이 모두 같습니다.</translation>
    </message>
</context>
<context>
    <name>ShelfLabel</name>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>What the run is called.</source>
        <translation>실행의 이름입니다.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>A note of your own.</source>
        <translation>직접 적는 메모입니다.</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>숨김</translation>
    </message>
    <message>
        <source>Not drawn.</source>
        <translation>그래프에 그리지 않습니다.</translation>
    </message>
</context>
<context>
    <name>ShelfPart</name>
    <message>
        <source>Every run that was kept, and what came of it.</source>
        <translation>보관된 모든 실행과 그 결과입니다.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Every run that made a step stands in the &lt;b&gt;table&lt;/b&gt;, with what differs from the run before and what came of it. Runs are kept over a restart, but for a lab that was started fresh. Where there is no room for all columns, rest the pointer on a row.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Curves&lt;/b&gt;: those of all runs that are not hidden, against steps, epochs, seconds or forward passes. The run in hand is drawn thicker.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Settings that differ&lt;/b&gt;: those that are not the same in all these runs, as a table to be copied.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Marks&lt;/b&gt;: what you write at a step of a run stands on its curve.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Go on with it&lt;/b&gt;: makes a run the lab&apos;s own again, where it was left; with the same data it goes on as if it had never stopped.&lt;/p&gt;</source>
        <translation>&lt;p&gt;한 스텝이라도 학습한 실행은 모두 &lt;b&gt;표&lt;/b&gt;에 남습니다. 앞 실행과 다른 점과 결과가 함께 있습니다. 새로 시작(--fresh)한 경우를 빼면 프로그램을 다시 켜도 남아 있습니다. 자리가 모자라 보이지 않는 열은 행 위에 포인터를 올리면 나옵니다.&lt;/p&gt;&lt;p&gt;&lt;b&gt;곡선&lt;/b&gt;: 숨기지 않은 모든 실행의 곡선을 스텝, 에폭, 초, 순전파 횟수에 대해 그립니다. 고른 실행은 더 굵게 그립니다.&lt;/p&gt;&lt;p&gt;&lt;b&gt;다른 설정&lt;/b&gt;: 이 실행들에서 서로 다른 설정만 모은 표이며 복사할 수 있습니다.&lt;/p&gt;&lt;p&gt;&lt;b&gt;표시&lt;/b&gt;: 실행의 스텝에 적은 글이 곡선 위에 나타납니다.&lt;/p&gt;&lt;p&gt;&lt;b&gt;이어서 학습&lt;/b&gt;: 고른 실행을 멈춘 곳에서 다시 불러옵니다. 같은 데이터라면 멈춘 적이 없는 것처럼 이어집니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>No run yet: train on the Training page, and it stands here.</source>
        <translation>아직 실행이 없습니다. 학습 페이지에서 학습하면 여기에 나타납니다.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>이어서 학습</translation>
    </message>
    <message>
        <source>Make the run in hand the lab&apos;s own, as it was: every page shows it.</source>
        <translation>고른 실행을 그때 그대로 다시 불러옵니다. 모든 페이지가 이 실행을 보여 줍니다.</translation>
    </message>
    <message>
        <source>Hide or show</source>
        <translation>숨기기/보이기</translation>
    </message>
    <message>
        <source>Draw the selected runs or leave them out (Space).</source>
        <translation>선택한 실행을 그래프에 그리거나 뺍니다(Space).</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Take the selected runs off the shelf (Del); the run under way stays.</source>
        <translation>선택한 실행을 목록에서 지웁니다(Del). 진행 중인 실행은 남습니다.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Put back what was deleted last (Ctrl+Z in the table).</source>
        <translation>마지막으로 지운 것을 되돌립니다(표에서 Ctrl+Z).</translation>
    </message>
    <message>
        <source>Every run is kept here with its settings and curves.</source>
        <translation>모든 실행이 설정, 곡선과 함께 여기에 남습니다.</translation>
    </message>
    <message>
        <source>Compare runs: what changed in the settings, what came of it.</source>
        <translation>실행을 비교해 보십시오. 설정의 무엇이 달라졌고 결과가 어떻게 되었습니까?</translation>
    </message>
    <message>
        <source>F2, Enter, double click</source>
        <translation>F2, Enter, 두 번 클릭</translation>
    </message>
    <message>
        <source>type the name or the note of a run</source>
        <translation>실행의 이름이나 메모 입력</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>draw the selected runs or leave them out</source>
        <translation>선택한 실행을 그리거나 빼기</translation>
    </message>
    <message>
        <source>1 to 7, 0</source>
        <translation>1~7, 0</translation>
    </message>
    <message>
        <source>color of the selected runs; 0: that of its number</source>
        <translation>선택한 실행의 색. 0은 번호에 따른 색</translation>
    </message>
    <message>
        <source>Del, Ctrl+Z</source>
        <translation>Del, Ctrl+Z</translation>
    </message>
    <message>
        <source>delete runs or marks, and put them back</source>
        <translation>실행이나 표시를 지우고 되돌리기</translation>
    </message>
    <message>
        <source>Right click, menu key</source>
        <translation>오른쪽 클릭, 메뉴 키</translation>
    </message>
    <message>
        <source>all that can be done with runs</source>
        <translation>실행으로 할 수 있는 모든 것</translation>
    </message>
    <message>
        <source>mark a run at that step</source>
        <translation>그 스텝에 표시 달기</translation>
    </message>
    <message>
        <source>Right click, menu key on the curves</source>
        <translation>곡선에서 오른쪽 클릭, 메뉴 키</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>메모 쓰기</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>색</translation>
    </message>
    <message>
        <source>Undo delete</source>
        <translation>삭제 되돌리기</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>정렬 기준</translation>
    </message>
</context>
<context>
    <name>ShelfSettings</name>
    <message>
        <source>Limit in GB</source>
        <translation>한도(GB)</translation>
    </message>
    <message>
        <source>How much of the disk the runs may take.</source>
        <translation>실행 기록이 쓸 수 있는 디스크 공간입니다.</translation>
    </message>
    <message>
        <source>GB, a thousand million bytes each</source>
        <translation>GB(10억 바이트)</translation>
    </message>
    <message>
        <source>Where it is used up new runs stay in memory until the lab is closed; nothing is deleted.</source>
        <translation>다 쓰면 새 실행은 프로그램을 닫을 때까지 메모리에만 남습니다. 지우는 것은 없습니다.</translation>
    </message>
</context>
<context>
    <name>ShelfSpace</name>
    <message numerus="yes">
        <source>%Ln run(s), kept until the lab is closed</source>
        <translation>
            <numerusform>실행 %Ln개, 프로그램을 닫을 때까지 보관</numerusform>
        </translation>
    </message>
    <message>
        <source>The space for runs is full: new ones stay in memory.</source>
        <translation>실행 기록을 저장할 공간이 가득 찼습니다. 새 실행은 메모리에만 남습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s), {used} MB on the disk</source>
        <translation>
            <numerusform>실행 %Ln개, 디스크에 {used} MB</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} could not be saved: in memory only</source>
        <translation>{n}개는 저장하지 못해 메모리에만 있음</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read</source>
        <translation>
            <numerusform>파일 %Ln개를 읽지 못했습니다</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShelfState</name>
    <message>
        <source>name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>what differs</source>
        <translation>다른 점</translation>
    </message>
    <message>
        <source>data</source>
        <translation>데이터</translation>
    </message>
    <message>
        <source>began</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>스텝</translation>
    </message>
    <message>
        <source>best</source>
        <translation>최고</translation>
    </message>
    <message>
        <source>last</source>
        <translation>마지막</translation>
    </message>
    <message>
        <source>to 90 %</source>
        <translation>90%까지</translation>
    </message>
    <message>
        <source>to 95 %</source>
        <translation>95%까지</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>초</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>순전파</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>손실</translation>
    </message>
    <message>
        <source>What the run is called; the check says whether it is drawn.</source>
        <translation>실행의 이름입니다. 체크하면 그래프에 그립니다.</translation>
    </message>
    <message>
        <source>A note of your own.</source>
        <translation>직접 적는 메모입니다.</translation>
    </message>
    <message>
        <source>Settings that are others than those of the run before.</source>
        <translation>앞 실행과 다른 설정입니다.</translation>
    </message>
    <message>
        <source>What it learned from.</source>
        <translation>학습한 데이터입니다.</translation>
    </message>
    <message>
        <source>When it began.</source>
        <translation>시작한 때입니다.</translation>
    </message>
    <message>
        <source>Steps made, and steps that it would make.</source>
        <translation>학습한 스텝과 전체 스텝입니다.</translation>
    </message>
    <message>
        <source>Best accuracy on the test images.</source>
        <translation>시험 이미지에서 가장 높았던 정확도입니다.</translation>
    </message>
    <message>
        <source>Newest accuracy on the test images.</source>
        <translation>시험 이미지에서 가장 최근의 정확도입니다.</translation>
    </message>
    <message>
        <source>Steps to the first evaluation with 90 % of the test images right.</source>
        <translation>시험 이미지의 90%를 처음 맞힌 평가까지의 스텝입니다.</translation>
    </message>
    <message>
        <source>Steps to the first evaluation with 95 % of the test images right.</source>
        <translation>시험 이미지의 95%를 처음 맞힌 평가까지의 스텝입니다.</translation>
    </message>
    <message>
        <source>Time spent in the steps, evaluations and pauses not counted.</source>
        <translation>스텝에 든 시간입니다. 평가와 일시 정지는 세지 않습니다.</translation>
    </message>
    <message>
        <source>Forward passes of mini-batches that the steps took.</source>
        <translation>스텝에 든 미니배치의 순전파 횟수입니다.</translation>
    </message>
    <message>
        <source>Loss from the first step to the last.</source>
        <translation>첫 스텝부터 마지막 스텝까지의 손실입니다.</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>파랑</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>주황</translation>
    </message>
    <message>
        <source>green</source>
        <translation>초록</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>분홍</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>노랑</translation>
    </message>
    <message>
        <source>light blue</source>
        <translation>하늘색</translation>
    </message>
    <message>
        <source>red</source>
        <translation>빨강</translation>
    </message>
    <message>
        <source>test accuracy</source>
        <translation>시험 정확도</translation>
    </message>
    <message>
        <source>train accuracy</source>
        <translation>훈련 정확도</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>다른 설정</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>표시</translation>
    </message>
    <message>
        <source>Curves of the runs that are not hidden.</source>
        <translation>숨기지 않은 실행의 곡선입니다.</translation>
    </message>
    <message>
        <source>What you wrote at steps of these runs.</source>
        <translation>이 실행들의 스텝에 적어 둔 글입니다.</translation>
    </message>
    <message>
        <source>What differs between the runs that are not hidden.</source>
        <translation>숨기지 않은 실행들의 서로 다른 설정입니다.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>필터</translation>
    </message>
    <message>
        <source>Only runs whose name, note, settings or data contain this.</source>
        <translation>이름, 메모, 설정, 데이터에 이 글자가 들어 있는 실행만 보입니다.</translation>
    </message>
    <message>
        <source>Empty: all of them.</source>
        <translation>비워 두면 모두 보입니다.</translation>
    </message>
    <message>
        <source>Below the table</source>
        <translation>표 아래</translation>
    </message>
    <message>
        <source>What is shown of the runs that are not hidden.</source>
        <translation>숨기지 않은 실행에서 무엇을 볼지 고릅니다.</translation>
    </message>
    <message>
        <source>Hide runs in the table to leave them out of it.</source>
        <translation>표에서 실행을 숨기면 여기에서도 빠집니다.</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>곡선</translation>
    </message>
    <message>
        <source>by its number</source>
        <translation>번호에 따라</translation>
    </message>
    <message>
        <source>What is drawn of every run that is not hidden.</source>
        <translation>숨기지 않은 실행마다 무엇을 그릴지 고릅니다.</translation>
    </message>
    <message>
        <source>The loss of each step tells at once; the accuracy on test images tells what was learned for good.</source>
        <translation>스텝별 손실은 변화를 곧바로 보여 주고, 시험 이미지의 정확도는 제대로 배웠는지를 알려 줍니다.</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>가로축</translation>
    </message>
    <message>
        <source>What measures how far a run has come.</source>
        <translation>실행이 어디까지 왔는지 나타내는 기준입니다.</translation>
    </message>
    <message>
        <source>Forward passes and seconds are fair to methods that take more work for a step.</source>
        <translation>가로축을 순전파 횟수나 초로 하면 한 스텝에 계산이 더 드는 방법과도 공정하게 비교할 수 있습니다.</translation>
    </message>
    <message>
        <source>Mean of</source>
        <translation>평균 범위</translation>
    </message>
    <message>
        <source>How many losses are averaged for each point.</source>
        <translation>점 하나마다 손실 몇 개의 평균을 낼지 정합니다.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>스텝 수</translation>
    </message>
    <message>
        <source>Too many: the curve lags behind; too few: it shows the noise of every batch.</source>
        <translation>너무 많으면 곡선이 뒤처지고, 너무 적으면 배치별 노이즈가 그대로 보입니다.</translation>
    </message>
    <message>
        <source>log →</source>
        <translation>로그 →</translation>
    </message>
    <message>
        <source>A logarithmic axis across shows the first steps in detail.</source>
        <translation>가로 로그 축에서는 처음 스텝들이 자세히 보입니다.</translation>
    </message>
    <message>
        <source>Equal lengths are equal factors.</source>
        <translation>같은 길이는 같은 비율을 뜻합니다.</translation>
    </message>
    <message>
        <source>log ↑</source>
        <translation>로그 ↑</translation>
    </message>
    <message>
        <source>A logarithmic axis upward shows small losses in detail.</source>
        <translation>세로 로그 축에서는 작은 손실이 자세히 보입니다.</translation>
    </message>
    <message>
        <source>Equal heights are equal factors.</source>
        <translation>같은 높이는 같은 비율을 뜻합니다.</translation>
    </message>
</context>
<context>
    <name>SignedImage</name>
    <message>
        <source>Point at a pixel, or move over them with the arrow keys, for its number.</source>
        <translation>픽셀을 가리키거나 화살표 키로 옮겨 가면 그 수치가 나옵니다.</translation>
    </message>
    <message>
        <source>nothing but zeros</source>
        <translation>모두 0</translation>
    </message>
</context>
<context>
    <name>SimpleNetCode</name>
    <message>
        <source>After the last line the entry is known.</source>
        <translation>마지막 줄까지 가면 원소의 값이 나옵니다.</translation>
    </message>
    <message>
        <source>The step, line by line</source>
        <translation>한 스텝, 한 줄씩</translation>
    </message>
    <message>
        <source>dW[{row}, {column}], line by line</source>
        <translation>dW[{row}, {column}], 한 줄씩</translation>
    </message>
</context>
<context>
    <name>SimpleNetPart</name>
    <message>
        <source>The article&apos;s smallest network takes its input for class 0; the target says 2. {step} takes one entry of dW; after all six, a step against dW.</source>
        <translation>글에 나오는 가장 작은 신경망은 입력을 클래스 0으로 예측하지만 정답은 2입니다. {step} 버튼을 누를 때마다 dW의 원소를 하나씩 구하고, 여섯을 다 구하면 dW의 반대 방향으로 한 스텝 갑니다.</translation>
    </message>
    <message>
        <source>The article&apos;s W</source>
        <translation>글의 W</translation>
    </message>
    <message>
        <source>The weights that give the loss and the gradient of the article.</source>
        <translation>글과 같은 손실과 기울기가 나오는 가중치입니다.</translation>
    </message>
    <message>
        <source>Draw W anew</source>
        <translation>W 다시 뽑기</translation>
    </message>
    <message>
        <source>Six weights from a standard normal, as the article draws them.</source>
        <translation>글에서처럼 표준정규분포에서 가중치 6개를 뽑습니다.</translation>
    </message>
    <message>
        <source>The article prints the loss and dW, not the W that it drew. This W gives the same loss, 1.5687375483, and the same dW to the last digit printed.</source>
        <translation>글에는 손실과 dW만 있고 그때 뽑은 W는 없습니다. ‘글의 W’로 계산하면 손실이 1.5687375483으로 같고, dW도 출력된 마지막 자리까지 같습니다.</translation>
    </message>
    <message>
        <source>scores</source>
        <translation>점수</translation>
    </message>
    <message>
        <source>dW, numerical</source>
        <translation>dW, 수치 미분</translation>
    </message>
    <message>
        <source>dW, exact: xᵀ(y − t)</source>
        <translation>dW, 해석적: xᵀ(y − t)</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>손실</translation>
    </message>
    <message>
        <source>read as</source>
        <translation>예측</translation>
    </message>
    <message>
        <source>target</source>
        <translation>정답</translation>
    </message>
    <message>
        <source>steps of descent</source>
        <translation>하강 스텝 수</translation>
    </message>
    <message>
        <source>forward passes for dW</source>
        <translation>dW의 순전파 횟수</translation>
    </message>
    <message>
        <source>Loss against step of descent</source>
        <translation>하강 스텝에 따른 손실</translation>
    </message>
    <message>
        <source>step of descent</source>
        <translation>하강 스텝</translation>
    </message>
    <message>
        <source>The cross-entropy of the one input after each step of descent; the first dot is the article&apos;s loss, or that of the weights that were drawn.</source>
        <translation>하강 스텝마다 입력 하나의 교차 엔트로피 오차를 나타냅니다. 첫 점은 글의 손실이거나, 새로 뽑은 가중치의 손실입니다.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Loss on the way</source>
        <translation>손실의 변화</translation>
    </message>
    <message>
        <source>drawn with seed {seed}</source>
        <translation>시드 {seed}(으)로 뽑음</translation>
    </message>
    <message>
        <source>the article&apos;s</source>
        <translation>글의 값</translation>
    </message>
    <message>
        <source>loss = −log(y[2] + 1e−7) = −log {p} = {loss}.  Next: how does it change with W[0, 0]?</source>
        <translation>손실 = −log(y[2] + 1e−7) = −log {p} = {loss}.  다음: W[0, 0]이 변하면 손실은 얼마나 변합니까?</translation>
    </message>
    <message>
        <source>W[{row}, {column}]: loss with +h is &lt;b&gt;{above}&lt;/b&gt;, with −h &lt;b&gt;{below}&lt;/b&gt;; their difference {difference} over 2h = {width} is &lt;b&gt;{slope}&lt;/b&gt;.</source>
        <translation>W[{row}, {column}]: 손실은 +h일 때 &lt;b&gt;{above}&lt;/b&gt;, −h일 때 &lt;b&gt;{below}&lt;/b&gt;입니다. 차이를 2h로 나누면 {difference} / {width} =&#xa0;&lt;b&gt;{slope}&lt;/b&gt;입니다.</translation>
    </message>
    <message>
        <source>All six are known. Next: W − {rate} dW.</source>
        <translation>여섯 개를 모두 구했습니다. 다음: W − {rate} dW.</translation>
    </message>
</context>
<context>
    <name>SimpleNetState</name>
    <message>
        <source>Learning rate</source>
        <translation>학습률</translation>
    </message>
    <message>
        <source>How far the step goes against the gradient: W − learning rate × dW.</source>
        <translation>기울기의 반대 방향으로 얼마나 나아갈지 정합니다: W − 학습률 × dW.</translation>
    </message>
    <message>
        <source>A factor without a unit</source>
        <translation>단위 없는 수</translation>
    </message>
    <message>
        <source>Too large: the loss jumps instead of falling; too small: hundreds of steps change little.</source>
        <translation>너무 크면 손실이 줄지 않고 뛰며, 너무 작으면 수백 스텝을 가도 거의 변하지 않습니다.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Show the code that gives the next entry, line by line.</source>
        <translation>다음 원소를 구하는 코드를 한 줄씩 보여 줍니다.</translation>
    </message>
    <message>
        <source>Its lines can be gone through one by one; after the last one the entry is known.</source>
        <translation>코드를 한 줄씩 따라갈 수 있습니다. 마지막 줄까지 가면 원소의 값이 나옵니다.</translation>
    </message>
</context>
<context>
    <name>SizePlot</name>
    <message>
        <source>Spread and time of a gradient against batch size</source>
        <translation>배치 크기에 따른 기울기의 흩어짐과 계산 시간</translation>
    </message>
    <message>
        <source>How far gradients of batches scatter, and how long one takes, for each batch size; both axes are logarithmic, so that 1/√n is a straight line.</source>
        <translation>배치 크기에 따라 배치의 기울기가 얼마나 흩어지고 하나를 구하는 데 얼마나 걸리는지 나타냅니다. 두 축 모두 로그 축이어서 1/√n이 직선이 됩니다.</translation>
    </message>
    <message>
        <source>batch size</source>
        <translation>배치 크기</translation>
    </message>
    <message>
        <source>× a batch of 1</source>
        <translation>배치 크기 1 대비 배율</translation>
    </message>
    <message>
        <source>spread</source>
        <translation>흩어짐</translation>
    </message>
    <message>
        <source>time</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>● spread</source>
        <translation>● 흩어짐</translation>
    </message>
    <message>
        <source>▼ time</source>
        <translation>▼ 시간</translation>
    </message>
</context>
<context>
    <name>SketchPlot</name>
    <message>
        <source>Your sketch</source>
        <translation>직접 그린 곡선</translation>
    </message>
    <message>
        <source>Draw the curve that you expect from left to right, with the mouse or a finger. With the keyboard: arrows move the pen, and it draws as it goes right or left.</source>
        <translation>예상하는 곡선을 마우스나 손가락으로 왼쪽에서 오른쪽으로 그리십시오. 키보드로는 화살표 키가 펜을 옮기고, 좌우로 움직이면 그려집니다.</translation>
    </message>
    <message>
        <source>what came</source>
        <translation>실제 곡선</translation>
    </message>
    <message>
        <source>your sketch</source>
        <translation>직접 그린 곡선</translation>
    </message>
</context>
<context>
    <name>SoftmaxView</name>
    <message>
        <source>The softmax, cell by cell</source>
        <translation>소프트맥스 단계별 계산</translation>
    </message>
    <message>
        <source>class</source>
        <translation>클래스</translation>
    </message>
    <message>
        <source>score a</source>
        <translation>점수 a</translation>
    </message>
    <message>
        <source>a / T</source>
        <translation>a / T</translation>
    </message>
    <message>
        <source>− maximum</source>
        <translation>− 최댓값</translation>
    </message>
    <message>
        <source>exp</source>
        <translation>exp</translation>
    </message>
    <message>
        <source>exp / sum</source>
        <translation>exp / 합</translation>
    </message>
    <message>
        <source>Subtracting the maximum changes no result, and nothing overflows: the largest term is exp(0) = 1. A low T sharpens, a high T flattens; training uses T = 1.</source>
        <translation>최댓값을 빼도 결과는 같고, 가장 큰 항이 exp(0) = 1이라 오버플로가 없습니다. T가 낮으면 뾰족해지고 높으면 평평해집니다. 학습에서는 T = 1입니다.</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>합</translation>
    </message>
    <message>
        <source>y = softmax(a / T)</source>
        <translation>y = softmax(a / T)</translation>
    </message>
</context>
<context>
    <name>SpinEditor</name>
    <message>
        <source>The answer</source>
        <translation>답</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Step</source>
        <translation>스텝</translation>
    </message>
    <message>
        <source>Back and forth through the race.</source>
        <translation>경주를 앞뒤로 훑어봅니다.</translation>
    </message>
    <message>
        <source>In steps of the race: at the left all balls stand at the start.</source>
        <translation>단위는 경주의 스텝입니다. 왼쪽 끝에서는 모든 공이 시작점에 있습니다.</translation>
    </message>
    <message>
        <source>step {index} of {steps}</source>
        <translation>스텝 {index} / {steps}</translation>
    </message>
</context>
<context>
    <name>StageBar</name>
    <message>
        <source>Stage back</source>
        <translation>이전 단계</translation>
    </message>
    <message>
        <source>Play the stages</source>
        <translation>단계 재생</translation>
    </message>
    <message>
        <source>Play the four stages of this step, one after the other.</source>
        <translation>이 스텝의 네 단계를 차례로 재생합니다.</translation>
    </message>
    <message>
        <source>The training itself neither stops nor starts by it.</source>
        <translation>재생해도 학습 자체가 멈추거나 시작되지는 않습니다.</translation>
    </message>
    <message>
        <source>Stage forward</source>
        <translation>다음 단계</translation>
    </message>
    <message>
        <source>One stage back (Alt+←).</source>
        <translation>한 단계 뒤로 갑니다(Alt+←).</translation>
    </message>
    <message>
        <source>One stage forward (Alt+→).</source>
        <translation>한 단계 앞으로 갑니다(Alt+→).</translation>
    </message>
    <message>
        <source>What each unit makes of the image: z = f(Σ w·z + b).</source>
        <translation>뉴런마다 이미지에서 값 z = f(Σ w·z + b)를 계산합니다.</translation>
    </message>
    <message>
        <source>How wrong the classes are: one number, L.</source>
        <translation>출력이 얼마나 틀렸는지를 수 하나, L로 나타냅니다.</translation>
    </message>
    <message>
        <source>How L hangs on each unit: δ = ∂L/∂a, from the classes back.</source>
        <translation>각 뉴런이 L에 미치는 영향 δ = ∂L/∂a를 출력에서 거꾸로 구합니다.</translation>
    </message>
    <message>
        <source>What the optimizer makes of the gradient: old weight, new weight.</source>
        <translation>옵티마이저가 기울기로 가중치를 갱신합니다: 이전 가중치, 새 가중치.</translation>
    </message>
</context>
<context>
    <name>StartHandles</name>
    <message>
        <source>start</source>
        <translation>시작점</translation>
    </message>
</context>
<context>
    <name>StateForm</name>
    <message>
        <source>Fixed while a run is under way: {reset} on the Training page begins a new one.</source>
        <translation>학습이 진행되는 동안에는 바꿀 수 없습니다. 학습 페이지의 {reset} 버튼을 누르면 새로 시작합니다.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Loading the data</source>
        <translation>데이터를 불러오는 중</translation>
    </message>
    <message>
        <source>Loading the data…</source>
        <translation>데이터를 불러오는 중...</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %Ln image(s) to train on, {test} held out to test with</source>
        <translation>
            <numerusform>{name}: 훈련 이미지 %Ln장, 시험용으로 떼어 둔 이미지 {test}장</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %Ln image(s) to train on, {test} to test with</source>
        <translation>
            <numerusform>{name}: 훈련 이미지 %Ln장, 시험 이미지 {test}장</numerusform>
        </translation>
    </message>
    <message>
        <source>No data: choose {open_data}</source>
        <translation>데이터 없음: {open_data}</translation>
    </message>
    <message>
        <source>The data set has no test images: every seventh image is held out.</source>
        <translation>데이터셋에 시험 이미지가 없어 일곱 장마다 한 장씩 시험용으로 떼어 둡니다.</translation>
    </message>
</context>
<context>
    <name>StepDetail</name>
    <message>
        <source>Hidden until you have made your guess.</source>
        <translation>예측을 표시한 뒤에 보입니다.</translation>
    </message>
    <message>
        <source>Probability of each class</source>
        <translation>클래스별 확률</translation>
    </message>
    <message>
        <source>What the network gives each class; outlined: before the step.</source>
        <translation>신경망이 클래스마다 주는 확률입니다. 테두리는 스텝 이전의 값입니다.</translation>
    </message>
    <message>
        <source>What {optimizer} makes of it</source>
        <translation>{optimizer}의 계산</translation>
    </message>
    <message>
        <source>Choose an image to see its classes</source>
        <translation>이미지를 고르면 그 클래스가 보입니다</translation>
    </message>
    <message>
        <source>What the image is taken for</source>
        <translation>이미지를 무엇으로 보았는가</translation>
    </message>
    <message>
        <source>What each image adds</source>
        <translation>이미지마다 더하는 값</translation>
    </message>
    <message>
        <source>The unit&apos;s &lt;span style=&apos;color:{f}&apos;&gt;function f&lt;/span&gt; and its &lt;span style=&apos;color:{slope}&apos;&gt;slope f′&lt;/span&gt;</source>
        <translation>뉴런의 &lt;span style=&apos;color:{f}&apos;&gt;함수 f&lt;/span&gt;와 &lt;span style=&apos;color:{slope}&apos;&gt;미분 f′&lt;/span&gt;</translation>
    </message>
</context>
<context>
    <name>StepEffects</name>
    <message>
        <source>Locked in this step of the lesson.</source>
        <translation>수업의 이 단계에서는 잠겨 있습니다.</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>Caption</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>What the step says; **two stars** around words make them bold; dollars draw a formula in LaTeX notation, $\frac{1}{2} x^2$.</source>
        <translation>이 단계에서 하는 말입니다. 낱말을 **별표 두 개**로 감싸면 굵게 나오고, LaTeX 수식을 $\frac{1}{2} x^2$처럼 달러 기호로 감싸면 수식 그림이 됩니다.</translation>
    </message>
    <message>
        <source>What to say (for the teacher)</source>
        <translation>할 말(교사용)</translation>
    </message>
    <message>
        <source>What to say to the class; it stands on the teacher&apos;s page only.</source>
        <translation>학생들에게 할 말입니다. 교사용 안내지에만 나옵니다.</translation>
    </message>
    <message>
        <source>Show: {page}</source>
        <translation>화면 보기: {page}</translation>
    </message>
    <message>
        <source>Have the window show what this step shows.</source>
        <translation>이 단계의 화면을 창에 보여 줍니다.</translation>
    </message>
    <message>
        <source>Take this view</source>
        <translation>이 화면으로 바꾸기</translation>
    </message>
    <message>
        <source>Show in this step what the window shows at this moment.</source>
        <translation>지금 창에 보이는 것을 이 단계에서 보여 줍니다.</translation>
    </message>
    <message>
        <source>Run is a part of this step</source>
        <translation>이 단계에서 실행함</translation>
    </message>
    <message>
        <source>Run is pressed in it, once its question is answered.</source>
        <translation>질문에 답한 뒤 이 단계에서 실행을 누릅니다.</translation>
    </message>
    <message>
        <source>a new run begins with it</source>
        <translation>새 학습으로 시작함</translation>
    </message>
    <message>
        <source>The network has learned nothing when the step begins.</source>
        <translation>이 단계가 시작될 때 신경망은 아무것도 배우지 않은 상태입니다.</translation>
    </message>
    <message>
        <source>its end</source>
        <translation>끝까지</translation>
    </message>
    <message>
        <source>Run holds after</source>
        <translation>실행이 멈추는 때</translation>
    </message>
    <message>
        <source>After how many steps Run holds by itself; pressed again it goes on.</source>
        <translation>몇 스텝 뒤에 실행이 자동으로 멈추는지 정합니다. 다시 누르면 이어서 갑니다.</translation>
    </message>
    <message>
        <source>A step is what Step makes: an entry of the gradient or a value of h, a mini-batch, a step of a descent or of the training.</source>
        <translation>한 스텝은 스텝 버튼이 하는 일입니다. 기울기의 원소나 h 값 하나, 미니배치 하나, 하강이나 학습의 한 스텝입니다.</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>스텝</translation>
    </message>
    <message>
        <source>Point at…</source>
        <translation>가리키기...</translation>
    </message>
    <message>
        <source>Frame a control or a plot.</source>
        <translation>컨트롤이나 그래프에 테두리를 두릅니다.</translation>
    </message>
    <message>
        <source>Lock…</source>
        <translation>잠그기...</translation>
    </message>
    <message>
        <source>Keep a control from being used in this step.</source>
        <translation>이 단계에서 컨트롤을 쓰지 못하게 합니다.</translation>
    </message>
    <message>
        <source>Hide…</source>
        <translation>숨기기...</translation>
    </message>
    <message>
        <source>Hide a control in this step.</source>
        <translation>이 단계에서 컨트롤을 숨깁니다.</translation>
    </message>
    <message>
        <source>Keep secret…</source>
        <translation>가려 두기...</translation>
    </message>
    <message>
        <source>Cover what gives the answer away, until the question is answered.</source>
        <translation>답을 알려 주는 곳을 질문에 답할 때까지 덮습니다.</translation>
    </message>
</context>
<context>
    <name>StepInspector</name>
    <message>
        <source>The step with its numbers</source>
        <translation>숫자로 보는 스텝</translation>
    </message>
    <message>
        <source>How the chosen optimizer&apos;s next step is computed, with the numbers put in.</source>
        <translation>선택한 옵티마이저의 다음 스텝을 숫자를 넣어 계산한 식입니다.</translation>
    </message>
    <message>
        <source>g is the gradient; each line makes the next; the last is how far x and y go.</source>
        <translation>g는 기울기이고, 한 줄이 다음 줄로 이어지며, 마지막 줄이 x와 y의 이동량입니다.</translation>
    </message>
    <message>
        <source>×10: drawn ten times as long, since the step is short.</source>
        <translation>×10: 스텝이 짧아 10배 길게 그렸습니다.</translation>
    </message>
    <message>
        <source>The chosen optimizer does not race; tick it in the table.</source>
        <translation>선택한 옵티마이저가 경주에 참가하지 않습니다. 표에서 체크하십시오.</translation>
    </message>
    <message>
        <source>{name}, step {number}</source>
        <translation>{name}, 스텝 {number}</translation>
    </message>
    <message>
        <source>Step inspector</source>
        <translation>스텝 살펴보기</translation>
    </message>
    <message>
        <source>{name} cannot start</source>
        <translation>{name}: 시작할 수 없음</translation>
    </message>
    <message>
        <source>{name} has stopped</source>
        <translation>{name}: 멈춤</translation>
    </message>
    <message>
        <source>f has no value or no slope at the start: choose another.</source>
        <translation>시작점에서 f의 값이나 기울기가 없습니다. 다른 시작점을 고르십시오.</translation>
    </message>
    <message>
        <source>The start lies too far out: choose another.</source>
        <translation>시작점이 너무 멉니다. 다른 시작점을 고르십시오.</translation>
    </message>
    <message>
        <source>It has left the picture for good.</source>
        <translation>그림을 완전히 벗어났습니다.</translation>
    </message>
    <message>
        <source>All its steps are made.</source>
        <translation>정해진 스텝을 모두 마쳤습니다.</translation>
    </message>
    <message>
        <source>No slope is left: it is at rest.</source>
        <translation>기울기가 거의 0이어서 더는 움직이지 않습니다.</translation>
    </message>
    <message>
        <source>f has no value or no slope here.</source>
        <translation>여기서는 f의 값이나 기울기가 없습니다.</translation>
    </message>
    <message>
        <source>Its numbers are not finite any more.</source>
        <translation>값이 더는 유한하지 않습니다.</translation>
    </message>
    <message>
        <source>update</source>
        <translation>갱신</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>모멘텀</translation>
    </message>
</context>
<context>
    <name>StepNotes</name>
    <message>
        <source>step {n}, {sizes} on {data}, a mini-batch of {size}</source>
        <translation>{n}스텝, {data}의 {sizes} 신경망, 크기 {size}의 미니배치</translation>
    </message>
    <message>
        <source>{name}: the bias of the unit.</source>
        <translation>{name}: 뉴런의 편향입니다.</translation>
    </message>
    <message>
        <source>{name}: from unit {source} of the layer before.</source>
        <translation>{name}: 앞 층의 뉴런 {source}에서 옵니다.</translation>
    </message>
    <message>
        <source>{name}: from the pixel in row {row}, column {column}.</source>
        <translation>{name}: {row}행 {column}열의 픽셀에서 옵니다.</translation>
    </message>
    <message>
        <source>The step learns from changed copies of the images (augmentation): x is a pixel of the copy, from 0 to 1.</source>
        <translation>스텝은 이미지를 바꾼 사본으로 학습합니다(데이터 확장). x는 그 사본의 픽셀이며 0에서 1까지입니다.</translation>
    </message>
    <message>
        <source>x is the pixel ÷ 255, not centered: {pixel} ÷ 255 = {x}.</source>
        <translation>x는 픽셀값 ÷ 255이며 평균을 빼지는 않습니다: {pixel} ÷ 255 = {x}.</translation>
    </message>
    <message>
        <source>x is the pixel ÷ 255, not centered.</source>
        <translation>x는 픽셀값 ÷ 255이며 평균을 빼지는 않습니다.</translation>
    </message>
    <message>
        <source>Dead in this mini-batch, since no image gets through: {units}.</source>
        <translation>이 미니배치에서 어떤 이미지도 통과하지 못하는 죽은 뉴런: {units}.</translation>
    </message>
    <message>
        <source>Saturated in this mini-batch, with hardly any slope left: {units}.</source>
        <translation>이 미니배치에서 기울기가 거의 남지 않은 포화된 뉴런: {units}.</translation>
    </message>
    <message>
        <source>In this mini-batch no unit is dead or saturated.</source>
        <translation>이 미니배치에는 죽거나 포화된 뉴런이 없습니다.</translation>
    </message>
    <message>
        <source>layer {layer}: {units}</source>
        <translation>{layer}층: {units}</translation>
    </message>
    <message>
        <source>Dropout leaves out {share} of the hidden units, others for each image and in each step: for this image those that are hatched. Those that are left count {factor} times.</source>
        <translation>드롭아웃은 은닉층 뉴런의 {share}를 뺍니다. 어느 뉴런을 뺄지는 이미지마다, 스텝마다 다르며, 이 이미지에서는 빗금 친 뉴런입니다. 남은 뉴런의 값은 {factor}배 합니다.</translation>
    </message>
    <message>
        <source>The loss is without the penalty of the weight decay; its part joins in the update.</source>
        <translation>손실에는 가중치 감소의 페널티가 들어 있지 않습니다. 페널티의 몫은 갱신할 때 더합니다.</translation>
    </message>
    <message>
        <source>This run takes its gradient by trying. Shown is backpropagation, which gives the same but for rounding.</source>
        <translation>이 실행은 기울기를 수치 미분으로 구합니다. 여기에 보이는 것은 역전파이며, 반올림 오차를 빼면 같은 값입니다.</translation>
    </message>
</context>
<context>
    <name>StepPart</name>
    <message>
        <source>One step of training, number by number, from the image to a weight.</source>
        <translation>이미지에서 가중치까지, 학습의 한 스텝을 수 하나하나로 봅니다.</translation>
    </message>
    <message>
        <source>Where a gradient comes from: forward, loss, back again, update.</source>
        <translation>기울기는 어디에서 오는가: 순전파, 손실, 역전파, 갱신.</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;One step&lt;/b&gt;: the step that follows this moment, in four stages. Values go forward to the loss, and δ, its derivative, comes back from the classes to every unit; δ times what a weight multiplies is that weight&apos;s gradient. Click a unit, a pixel or a line: its numbers stand below, image by image in the table, beside what trying gives. They are those of the real step, with its mini-batch, its dropout and its optimizer. A cross marks a dead unit, a bar one that is saturated; hatched are those that dropout leaves out for this image.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;한 스텝&lt;/b&gt;: 이 시점에 이어지는 스텝을 네 단계로 보여 줍니다. 값은 앞으로 나아가 손실이 되고, 손실의 미분 δ는 클래스에서 모든 뉴런으로 되돌아옵니다. 가중치로 들어오는 값에 δ를 곱하면 그 가중치의 기울기입니다. 뉴런이나 픽셀, 선을 클릭하면 아래에 그 수가 나타나고, 표에는 이미지별 값과 수치 미분으로 구한 값이 함께 나옵니다. 모두 실제 스텝의 미니배치, 드롭아웃, 옵티마이저로 계산한 수입니다. 가위표는 죽은 뉴런, 가로줄은 포화된 뉴런입니다. 빗금 친 뉴런은 이 이미지에서 드롭아웃이 뺀 뉴런입니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Go through the four stages of the step that follows. Click a unit, a pixel or a line: its numbers stand below.</source>
        <translation>다음 스텝의 네 단계를 차례로 살펴보십시오. 뉴런이나 픽셀, 선을 클릭하면 아래에 그 수가 나타납니다.</translation>
    </message>
    <message>
        <source>Strongest input</source>
        <translation>가장 큰 입력</translation>
    </message>
    <message>
        <source>Look at the weight whose gradient is the largest of this unit&apos;s.</source>
        <translation>이 뉴런의 가중치 가운데 기울기가 가장 큰 것을 봅니다.</translation>
    </message>
    <message>
        <source>Copy the table as Markdown</source>
        <translation>표를 마크다운으로 복사</translation>
    </message>
    <message>
        <source>Every image&apos;s row and the mean, to check by hand; seven digits.</source>
        <translation>이미지별 행과 평균을 일곱 자리까지 복사합니다. 손으로 확인할 때 씁니다.</translation>
    </message>
    <message>
        <source>Copy the table as CSV</source>
        <translation>표를 CSV로 복사</translation>
    </message>
    <message>
        <source>Every image&apos;s row and the mean, for a spreadsheet; all digits.</source>
        <translation>이미지별 행과 평균을 모든 자리까지 복사합니다. 스프레드시트에서 씁니다.</translation>
    </message>
    <message>
        <source>loss of the mini-batch</source>
        <translation>미니배치의 손실</translation>
    </message>
    <message>
        <source>parameter, old → new</source>
        <translation>매개변수, 이전 → 새 값</translation>
    </message>
    <message>
        <source>its gradient</source>
        <translation>그 기울기</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>클릭</translation>
    </message>
    <message>
        <source>look at the unit, pixel or weight there</source>
        <translation>그곳의 뉴런, 픽셀, 가중치 보기</translation>
    </message>
    <message>
        <source>Alt+arrow</source>
        <translation>Alt+화살표</translation>
    </message>
    <message>
        <source>one stage of the step forward or back</source>
        <translation>스텝의 한 단계 앞으로 또는 뒤로</translation>
    </message>
    <message>
        <source>image</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>class</source>
        <translation>클래스</translation>
    </message>
    <message>
        <source>pixel (0 to 255)</source>
        <translation>픽셀(0~255)</translation>
    </message>
    <message>
        <source>input</source>
        <translation>입력</translation>
    </message>
    <message>
        <source>δ · input</source>
        <translation>δ · 입력</translation>
    </message>
    <message>
        <source>central difference</source>
        <translation>중앙 차분</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>평균</translation>
    </message>
    <message>
        <source>The table was copied.</source>
        <translation>표를 복사했습니다.</translation>
    </message>
</context>
<context>
    <name>StepRate</name>
    <message numerus="yes">
        <source>%Ln step(s)/s</source>
        <translation>
            <numerusform>%Ln 스텝/초</numerusform>
        </translation>
    </message>
    <message>
        <source>{rate} steps/s</source>
        <translation>{rate} 스텝/초</translation>
    </message>
</context>
<context>
    <name>StepState</name>
    <message>
        <source>1 Forward</source>
        <translation>1 순전파</translation>
    </message>
    <message>
        <source>2 Loss</source>
        <translation>2 손실</translation>
    </message>
    <message>
        <source>3 Backward</source>
        <translation>3 역전파</translation>
    </message>
    <message>
        <source>4 Update</source>
        <translation>4 갱신</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>가중치</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>편향</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>How far the step is shown: values forward, loss, back again, update.</source>
        <translation>스텝을 어디까지 보여 줄지 정합니다: 순전파, 손실, 역전파, 갱신.</translation>
    </message>
    <message>
        <source>Each stage uses the numbers of those before.</source>
        <translation>단계마다 앞 단계의 수를 씁니다.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>Place in the mini-batch, from 0; below 0 stands the mean of all.</source>
        <translation>미니배치 안의 위치입니다(0부터). 0 아래는 전체의 평균입니다.</translation>
    </message>
    <message>
        <source>One image shows where a number comes from; the step itself uses the mean of all.</source>
        <translation>이미지 한 장은 수가 어디서 오는지 보여 줍니다. 스텝 자체는 모두의 평균을 씁니다.</translation>
    </message>
    <message>
        <source>mean of all</source>
        <translation>전체 평균</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>층</translation>
    </message>
    <message>
        <source>The layer whose weight is looked at; the last one gives the classes.</source>
        <translation>가중치를 볼 층입니다. 마지막 층이 클래스를 냅니다.</translation>
    </message>
    <message>
        <source>The nearer to the image, the longer the way back from the loss.</source>
        <translation>이미지에 가까운 층일수록 손실에서 되돌아오는 길이 깁니다.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>뉴런</translation>
    </message>
    <message>
        <source>The unit of that layer, from 0; or click it in the picture.</source>
        <translation>그 층의 뉴런입니다(0부터). 그림에서 클릭해도 됩니다.</translation>
    </message>
    <message>
        <source>A unit whose δ is 0 gives its weights no gradient at all.</source>
        <translation>δ가 0인 뉴런은 가중치에 기울기를 전혀 주지 않습니다.</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>매개변수</translation>
    </message>
    <message>
        <source>A weight into the unit, or its bias: the weight of an input of 1.</source>
        <translation>뉴런으로 들어오는 가중치, 또는 편향입니다. 편향은 입력이 1인 가중치입니다.</translation>
    </message>
    <message>
        <source>A weight&apos;s gradient is δ times its input; a bias&apos;s is δ itself.</source>
        <translation>가중치의 기울기는 δ에 입력을 곱한 값이고, 편향의 기울기는 δ 그대로입니다.</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>입력</translation>
    </message>
    <message>
        <source>What the weight comes from: a pixel, row by row, or a unit before.</source>
        <translation>가중치가 시작되는 곳입니다: 행 순서로 센 픽셀, 또는 앞 층의 뉴런.</translation>
    </message>
    <message>
        <source>Left to itself it is the input whose weight has the largest gradient of this unit.</source>
        <translation>그대로 두면 이 뉴런에서 가중치의 기울기가 가장 큰 입력입니다.</translation>
    </message>
    <message>
        <source>strongest</source>
        <translation>가장 큰 것</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Show the code of the step, and the line of it that runs.</source>
        <translation>스텝의 코드와, 그 가운데 실행 중인 줄을 보여 줍니다.</translation>
    </message>
    <message>
        <source>Back and forward then go by lines. The values are those of this moment, as the line makes them.</source>
        <translation>그러면 앞뒤 버튼이 줄 단위로 움직입니다. 값은 그 줄이 이 순간에 만드는 값입니다.</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>The step with its numbers</source>
        <translation>숫자로 보는 스텝</translation>
    </message>
    <message>
        <source>z = {name}(a) × dropout {mask} = &lt;b&gt;{value}&lt;/b&gt;</source>
        <translation>z = {name}(a) × 드롭아웃 {mask} = &lt;b&gt;{value}&lt;/b&gt;</translation>
    </message>
    <message>
        <source>true class {name}: L = −log(y + 10⁻⁷) = −log {p} = &lt;b&gt;{loss}&lt;/b&gt;</source>
        <translation>정답 {name}: L = −log(y + 10⁻⁷) = −log {p} = &lt;b&gt;{loss}&lt;/b&gt;</translation>
    </message>
    <message>
        <source>The step as arithmetic, with the numbers of what is chosen.</source>
        <translation>선택한 것의 값을 넣어 쓴 스텝의 계산식입니다.</translation>
    </message>
    <message>
        <source>The line of the stage in front stands out; the text can be copied.</source>
        <translation>현재 단계의 줄을 강조합니다. 글은 복사할 수 있습니다.</translation>
    </message>
    <message>
        <source>{symbol} = {mean} in the mean of all {n}</source>
        <translation>{symbol} = {mean} (전체 {n}장의 평균)</translation>
    </message>
    <message>
        <source>mean of all {n}: &lt;b&gt;{mean}&lt;/b&gt;</source>
        <translation>전체 {n}장의 평균: &lt;b&gt;{mean}&lt;/b&gt;</translation>
    </message>
    <message>
        <source>δ = {mean} in the mean of all {n}</source>
        <translation>δ = {mean} (전체 {n}장의 평균)</translation>
    </message>
    <message>
        <source>; dropout leaves the unit out</source>
        <translation>; 드롭아웃으로 빠진 뉴런입니다</translation>
    </message>
    <message>
        <source>; the unit is off: nothing comes through</source>
        <translation>; 뉴런이 꺼져 있어 아무것도 통과하지 못합니다</translation>
    </message>
    <message>
        <source>; the unit is saturated</source>
        <translation>; 뉴런이 포화되어 있습니다</translation>
    </message>
    <message>
        <source>The mini-batch is being computed…</source>
        <translation>미니배치를 계산하는 중입니다...</translation>
    </message>
    <message>
        <source>mean of all {n}: {derivative} = &lt;b&gt;{mean}&lt;/b&gt;</source>
        <translation>전체 {n}장의 평균: {derivative} = &lt;b&gt;{mean}&lt;/b&gt;</translation>
    </message>
    <message>
        <source>by trying: {quotient} = &lt;b&gt;{slope}&lt;/b&gt;</source>
        <translation>수치 미분: {quotient} = &lt;b&gt;{slope}&lt;/b&gt;</translation>
    </message>
    <message>
        <source>The loss is not a finite number: the run ends here, and no weight moves.</source>
        <translation>손실이 유한한 수가 아닙니다. 실행은 여기에서 끝나고 가중치는 움직이지 않습니다.</translation>
    </message>
</context>
<context>
    <name>StopReasons</name>
    <message>
        <source>Finished</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>It reads {test} of the images that it never learned from.</source>
        <translation>한 번도 학습하지 않은 이미지의 {test}를 맞힙니다.</translation>
    </message>
    <message>
        <source>Stopped: accuracy reached</source>
        <translation>멈춤: 정확도 도달</translation>
    </message>
    <message>
        <source>Stopped: it reads {test} of the test images, and {rule} were asked for.</source>
        <translation>멈춤: 시험 이미지의 {test}를 맞혀 목표 {rule}에 이르렀습니다.</translation>
    </message>
    <message>
        <source>Stopped: loss no better</source>
        <translation>멈춤: 손실 제자리</translation>
    </message>
    <message>
        <source>Stopped after a patience of {rule}: no epoch had a lower mean loss. It reads {test} of the test images.</source>
        <translation>멈춤: 마지막 {rule}에폭 동안 평균 손실이 더 낮아지지 않았습니다. 시험 이미지의 {test}를 맞힙니다.</translation>
    </message>
    <message>
        <source>Stopped: time is up</source>
        <translation>멈춤: 시간 종료</translation>
    </message>
    <message>
        <source>Stopped after {rule} s of training: it reads {test} of the test images.</source>
        <translation>학습 {rule}초 만에 멈춤: 시험 이미지의 {test}를 맞힙니다.</translation>
    </message>
</context>
<context>
    <name>SurfaceView</name>
    <message>
        <source>Drag to turn, wheel to come nearer</source>
        <translation>끌어서 회전, 휠로 확대</translation>
    </message>
    <message>
        <source>OpenGL is not available here, so there is no 3-D view; the map shows it all.</source>
        <translation>이 컴퓨터에서는 OpenGL을 쓸 수 없어 3D로 볼 수 없습니다. 모든 내용은 지도에서 볼 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>Surfaces</name>
    <message>
        <source>Bowl</source>
        <translation>그릇</translation>
    </message>
    <message>
        <source>The gradient points straight away from the minimum: every step goes right at it.</source>
        <translation>기울기가 최솟값의 정반대 쪽을 가리키므로, 모든 스텝이 최솟값으로 곧장 갑니다.</translation>
    </message>
    <message>
        <source>Ravine</source>
        <translation>협곡</translation>
    </message>
    <message>
        <source>Steep across and flat along: plain descent zigzags where others go along.</source>
        <translation>폭 방향은 가파르고 길이 방향은 완만합니다. 다른 것과 달리 SGD는 지그재그로 갑니다.</translation>
    </message>
    <message>
        <source>Booth</source>
        <translation>Booth</translation>
    </message>
    <message>
        <source>A slanted ravine: what adapts a rate for each axis gains less here.</source>
        <translation>비스듬한 협곡입니다. 축마다 학습률을 조절하는 방법의 이점이 줄어듭니다.</translation>
    </message>
    <message>
        <source>Matyas</source>
        <translation>Matyas</translation>
    </message>
    <message>
        <source>Almost flat along the diagonal: the last stretch takes most of the steps.</source>
        <translation>대각선을 따라 거의 평평합니다. 스텝의 대부분이 마지막 구간에 듭니다.</translation>
    </message>
    <message>
        <source>Kink</source>
        <translation>꺾임</translation>
    </message>
    <message>
        <source>The slope stays the same down to the minimum: a constant rate jumps about it.</source>
        <translation>최솟값에 이를 때까지 기울기가 줄지 않습니다. 학습률이 일정하면 최솟값 주위를 왔다 갔다 합니다.</translation>
    </message>
    <message>
        <source>Saddle</source>
        <translation>안장</translation>
    </message>
    <message>
        <source>The gradient vanishes where there is no minimum; a nudge to the side leads away.</source>
        <translation>최솟값이 아닌 곳에서 기울기가 0이 됩니다. 옆으로 살짝만 밀어도 벗어납니다.</translation>
    </message>
    <message>
        <source>Monkey saddle</source>
        <translation>원숭이 안장</translation>
    </message>
    <message>
        <source>Three valleys meet at a point without curvature: descent nearly stops there.</source>
        <translation>곡률이 없는 한 점에서 세 골짜기가 만납니다. 경사 하강법은 그곳에서 거의 멈춥니다.</translation>
    </message>
    <message>
        <source>Double well</source>
        <translation>이중 우물</translation>
    </message>
    <message>
        <source>Two equal minima: a ridge decides which is found, and momentum may carry over it.</source>
        <translation>같은 최솟값이 두 곳에 있습니다. 어느 쪽에 이를지는 능선이 가르며, 모멘텀은 능선을 넘기도 합니다.</translation>
    </message>
    <message>
        <source>Plateau</source>
        <translation>고원</translation>
    </message>
    <message>
        <source>Far from the hole there is almost no gradient: that is a vanishing gradient.</source>
        <translation>구덩이에서 멀면 기울기가 거의 0입니다. 이것이 기울기 소실입니다.</translation>
    </message>
    <message>
        <source>Rosenbrock</source>
        <translation>Rosenbrock</translation>
    </message>
    <message>
        <source>A bent, flat valley: easy to enter, slow to follow.</source>
        <translation>굽고 평평한 골짜기입니다. 들어가기는 쉽지만 따라가기는 느립니다.</translation>
    </message>
    <message>
        <source>Beale</source>
        <translation>Beale</translation>
    </message>
    <message>
        <source>Flat in the middle, steep at the corners: no one rate suits both.</source>
        <translation>가운데는 평평하고 구석은 가파릅니다. 두 곳에 모두 맞는 학습률은 없습니다.</translation>
    </message>
    <message>
        <source>Himmelblau</source>
        <translation>Himmelblau</translation>
    </message>
    <message>
        <source>Four equal minima: the start decides which one is found.</source>
        <translation>같은 최솟값이 네 곳에 있습니다. 어디에 이를지는 시작점이 정합니다.</translation>
    </message>
    <message>
        <source>Three-hump camel</source>
        <translation>Three-hump camel</translation>
    </message>
    <message>
        <source>A low minimum between two higher ones, which catch whatever starts near them.</source>
        <translation>최솟값 양옆에 그보다 높은 극솟값이 있어, 가까이에서 시작한 공을 붙잡습니다.</translation>
    </message>
    <message>
        <source>Six-hump camel</source>
        <translation>Six-hump camel</translation>
    </message>
    <message>
        <source>Six minima on three levels: arriving somewhere is not arriving at the lowest.</source>
        <translation>극솟값이 세 가지 높이로 여섯 곳에 있습니다. 어딘가에 도착해도 가장 낮은 곳이라는 보장은 없습니다.</translation>
    </message>
    <message>
        <source>McCormick</source>
        <translation>McCormick</translation>
    </message>
    <message>
        <source>A ramp with a wave on it: the nearer dip hides the deeper one.</source>
        <translation>물결이 얹힌 비탈입니다. 가까운 골이 더 깊은 골을 가립니다.</translation>
    </message>
    <message>
        <source>Branin</source>
        <translation>Branin</translation>
    </message>
    <message>
        <source>Three equal minima in a bent valley: the way bends before it arrives.</source>
        <translation>굽은 골짜기의 세 곳에 같은 최솟값이 있습니다. 경로가 한 번 굽은 뒤에 도착합니다.</translation>
    </message>
    <message>
        <source>Goldstein-Price (logarithm)</source>
        <translation>Goldstein-Price(로그)</translation>
    </message>
    <message>
        <source>Heights from 3 to a million: the logarithm makes slopes of one size of them.</source>
        <translation>높이가 3에서 백만에 이릅니다. 로그를 취해 기울기의 크기를 고르게 했습니다.</translation>
    </message>
    <message>
        <source>Peaks</source>
        <translation>Peaks</translation>
    </message>
    <message>
        <source>Hills and hollows made of Gaussians: a small change of the start, another end.</source>
        <translation>가우스 함수로 만든 언덕과 웅덩이입니다. 시작점이 조금만 달라도 도착점이 바뀝니다.</translation>
    </message>
    <message>
        <source>Styblinski-Tang</source>
        <translation>Styblinski-Tang</translation>
    </message>
    <message>
        <source>Four minima of three depths: the slope at the start decides, not the depth.</source>
        <translation>극솟값이 세 가지 깊이로 네 곳에 있습니다. 어디에 이를지는 깊이가 아니라 시작점의 기울기가 정합니다.</translation>
    </message>
    <message>
        <source>Rastrigin</source>
        <translation>Rastrigin</translation>
    </message>
    <message>
        <source>A bowl full of dimples: descent stays in the nearest, momentum may get out.</source>
        <translation>작은 구덩이가 가득한 그릇입니다. 경사 하강법은 가장 가까운 구덩이에 갇히지만 모멘텀은 빠져나오기도 합니다.</translation>
    </message>
    <message>
        <source>Ackley</source>
        <translation>Ackley</translation>
    </message>
    <message>
        <source>Nearly flat, dimpled all over, one sharp hole: the slope hardly tells the way.</source>
        <translation>거의 평평한 면에 작은 구덩이가 가득하고 깊고 뾰족한 구덩이가 하나 있습니다. 기울기만으로는 갈 곳을 알기 어렵습니다.</translation>
    </message>
    <message>
        <source>Easom</source>
        <translation>Easom</translation>
    </message>
    <message>
        <source>A needle&apos;s eye in a plain: from outside there is nothing to follow.</source>
        <translation>평원에 난 바늘구멍입니다. 구멍 밖에는 따라갈 기울기가 없습니다.</translation>
    </message>
</context>
<context>
    <name>SweepPlot</name>
    <message>
        <source>Result over the setting</source>
        <translation>설정값에 따른 결과</translation>
    </message>
    <message>
        <source>A dot for each run and a line through their means. A bar reaches one standard deviation of the seeds up and down; a cross at the bottom is a run that diverged.</source>
        <translation>점은 실행이고 선은 평균을 잇습니다. 막대는 시드에 따른 표준편차만큼 위아래로 뻗고, 아래의 가위표는 발산한 실행입니다.</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>평균</translation>
    </message>
    <message>
        <source>mean ± standard deviation</source>
        <translation>평균 ± 표준편차</translation>
    </message>
</context>
<context>
    <name>SweepWords</name>
    <message>
        <source>seed {seed}</source>
        <translation>시드 {seed}</translation>
    </message>
    <message>
        <source>{value} ({field})</source>
        <translation>{value} ({field})</translation>
    </message>
    <message>
        <source>{value}, seed {seed} ({field})</source>
        <translation>{value}, 시드 {seed} ({field})</translation>
    </message>
    <message>
        <source>{field} {low} … {high} ({n})</source>
        <translation>{field} {low} … {high} ({n})</translation>
    </message>
    <message>
        <source>settings as they are ({n})</source>
        <translation>지금 설정 그대로 ({n})</translation>
    </message>
    <message>
        <source>{name}: diverged</source>
        <translation>{name}: 발산</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{all}개 중 {n}개</translation>
    </message>
    <message>
        <source>{n} of {all}, {diverged} diverged</source>
        <translation>{all}개 중 {n}개, 발산 {diverged}개</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>실행</translation>
    </message>
    <message>
        <source>last accuracy</source>
        <translation>마지막 정확도</translation>
    </message>
    <message>
        <source>best accuracy</source>
        <translation>최고 정확도</translation>
    </message>
    <message>
        <source>last loss</source>
        <translation>마지막 손실</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>순전파</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>초</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Parts of the page</source>
        <translation>페이지 안의 탭</translation>
    </message>
</context>
<context>
    <name>TeachersPage</name>
    <message>
        <source>an opinion: none is right</source>
        <translation>의견이므로 정답이 없음</translation>
    </message>
    <message>
        <source>what the run gives: {measure}</source>
        <translation>실행 결과: {measure}</translation>
    </message>
    <message>
        <source>the curve that is shown then</source>
        <translation>그때 표시되는 곡선</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n}분</translation>
    </message>
    <message>
        <source>For the teacher</source>
        <translation>교사용 안내</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>할 말</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>선택지</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>정답</translation>
    </message>
    <message>
        <source>Usual wrong answer</source>
        <translation>흔한 오답</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Left out for want of room: the pictures of the steps that ask nothing.</source>
        <translation>자리가 모자라 질문이 없는 단계의 그림을 뺐습니다.</translation>
    </message>
    <message>
        <source>Left out for want of room: the pictures.</source>
        <translation>자리가 모자라 그림을 뺐습니다.</translation>
    </message>
    <message>
        <source>Left out for want of room: the pictures, and the ends of long texts.</source>
        <translation>자리가 모자라 그림과 긴 글의 뒷부분을 뺐습니다.</translation>
    </message>
    <message>
        <source>Left out for want of room: the pictures, the ends of long texts, and all steps after number {n}.</source>
        <translation>자리가 모자라 그림, 긴 글의 뒷부분, {n}단계 다음의 모든 단계를 뺐습니다.</translation>
    </message>
</context>
<context>
    <name>TermLabel</name>
    <message>
        <source>Click, or press Enter, for what this is.</source>
        <translation>클릭하거나 Enter 키를 누르면 설명이 나옵니다.</translation>
    </message>
</context>
<context>
    <name>ThinnedWords</name>
    <message numerus="yes">
        <source>{n} of %Ln test image(s) while time moves; all of them when it rests.</source>
        <translation>
            <numerusform>시점이 바뀌는 동안은 시험 이미지 %Ln장 중 {n}장, 멈추면 전부입니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThresholdPlot</name>
    <message>
        <source>Answered, and right among the answers</source>
        <translation>답한 비율과 답 중 맞은 비율</translation>
    </message>
    <message>
        <source>For each threshold the share of the test images whose best class is at least so probable, and the share of these that is right. Drag the upright line.</source>
        <translation>임계값마다, 가장 높은 확률이 그 값 이상인 시험 이미지의 비율과 그중 맞은 비율입니다. 세로선을 끌 수 있습니다.</translation>
    </message>
    <message>
        <source>answer from this probability of the best class on</source>
        <translation>가장 높은 확률이 이 값 이상이면 답함</translation>
    </message>
    <message>
        <source>share in %</source>
        <translation>비율(%)</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>답한 비율</translation>
    </message>
    <message>
        <source>right among the answers</source>
        <translation>답 중 맞은 비율</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>임계값</translation>
    </message>
</context>
<context>
    <name>TimeBar</name>
    <message>
        <source>Play the run</source>
        <translation>실행 재생</translation>
    </message>
    <message>
        <source>Play the run from its snapshots, from here on.</source>
        <translation>여기서부터 스냅샷으로 실행을 재생합니다.</translation>
    </message>
    <message>
        <source>The training itself neither stops nor starts by it.</source>
        <translation>재생해도 학습 자체가 멈추거나 시작되지는 않습니다.</translation>
    </message>
    <message>
        <source>Moment of the run</source>
        <translation>실행의 순간</translation>
    </message>
    <message>
        <source>Drag through the run: everything on this page is shown as it was then.</source>
        <translation>끌어서 실행의 순간을 오갑니다. 이 페이지의 모든 것이 그때의 모습으로 바뀝니다.</translation>
    </message>
    <message>
        <source>It stops at the snapshots that were kept, which lie closest at the beginning. At its right end it follows the training.</source>
        <translation>보관된 스냅샷마다 멈추며, 스냅샷은 처음에 가장 촘촘합니다. 오른쪽 끝에서는 학습을 따라갑니다.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>지금</translation>
    </message>
    <message>
        <source>Follow the run as it is now.</source>
        <translation>지금의 실행을 따라갑니다.</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>재생</translation>
    </message>
    <message numerus="yes">
        <source>after {n} of %Ln step(s)</source>
        <translation>
            <numerusform>%Ln스텝 중 {n}스텝 뒤</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after {n} of %Ln step(s) (the only snapshot)</source>
        <translation>
            <numerusform>%Ln스텝 중 {n}스텝 뒤(하나뿐인 스냅샷)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrainingCode</name>
    <message>
        <source>The next step, line by line</source>
        <translation>다음 스텝을 한 줄씩</translation>
    </message>
    <message>
        <source>After the last line the step is made.</source>
        <translation>마지막 줄까지 실행하면 한 스텝 나아갑니다.</translation>
    </message>
    <message>
        <source>Step {n}, line by line</source>
        <translation>스텝 {n}, 한 줄씩</translation>
    </message>
</context>
<context>
    <name>TrainingConfig</name>
    <message>
        <source>Learning rate</source>
        <translation>학습률</translation>
    </message>
    <message>
        <source>A factor without a unit</source>
        <translation>단위 없는 수</translation>
    </message>
    <message>
        <source>Too large: the loss swings, stays high or leaves all numbers; too small: it hardly falls before the run ends.</source>
        <translation>너무 크면 손실이 흔들리거나 줄지 않거나 발산하고, 너무 작으면 학습이 끝날 때까지 거의 줄지 않습니다.</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>옵티마이저</translation>
    </message>
    <message>
        <source>How a step is made of the gradient, from plain descent to Adam.</source>
        <translation>기울기로 스텝을 정하는 방법입니다. 단순한 경사 하강법부터 Adam까지 있습니다.</translation>
    </message>
    <message>
        <source>Each has learning rates of its own: what suits plain descent is too large for RMSProp and Adam.</source>
        <translation>알맞은 학습률이 저마다 다릅니다. SGD에 알맞은 학습률은 RMSProp과 Adam에는 너무 큽니다.</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>배치 크기</translation>
    </message>
    <message>
        <source>How many images each step learns from.</source>
        <translation>한 스텝에 학습하는 이미지 수입니다.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>이미지 수</translation>
    </message>
    <message>
        <source>Larger: less gradient noise, but each step takes longer; smaller: quick steps that scatter, so that the loss jumps from step to step.</source>
        <translation>크면 기울기 노이즈가 줄지만 스텝이 오래 걸리고, 작으면 스텝이 빠르지만 흩어져서 손실이 스텝마다 크게 변합니다.</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>반복 수</translation>
    </message>
    <message>
        <source>How many mini-batches the run has.</source>
        <translation>학습에 쓰는 미니배치의 수입니다.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>스텝 수</translation>
    </message>
    <message>
        <source>Too few: it ends while the loss is still falling; too many: it takes long, and few training images are learned by heart.</source>
        <translation>너무 적으면 손실이 줄고 있을 때 끝나고, 너무 많으면 오래 걸리며 훈련 이미지가 적을 때는 외워 버립니다.</translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation>은닉층</translation>
    </message>
    <message>
        <source>Units of each hidden layer: 50, or 100, 50 for two layers.</source>
        <translation>각 은닉층의 뉴런 수입니다. 한 층이면 50, 두 층이면 100, 50처럼 씁니다.</translation>
    </message>
    <message>
        <source>Units of a layer</source>
        <translation>층의 뉴런 수</translation>
    </message>
    <message>
        <source>Too few: even the training images are not told apart; too many: every step takes longer, for hardly a better test accuracy.</source>
        <translation>너무 적으면 훈련 이미지조차 구별하지 못하고, 너무 많으면 스텝이 오래 걸리지만 시험 정확도는 거의 나아지지 않습니다.</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>활성화 함수</translation>
    </message>
    <message>
        <source>The function between two layers; without one, layers add nothing.</source>
        <translation>층과 층 사이의 함수입니다. 이 함수가 없으면 층을 늘려도 소용이 없습니다.</translation>
    </message>
    <message>
        <source>Sigmoid and tanh saturate where their input is large: hardly a gradient is left. ReLU does not, but a unit that is never on stays dead.</source>
        <translation>시그모이드와 tanh는 입력이 크면 포화하여 기울기가 거의 남지 않습니다. ReLU는 그렇지 않지만, 한 번도 켜지지 않는 뉴런은 죽은 채로 있습니다.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>손실 함수</translation>
    </message>
    <message>
        <source>What is made smaller: how wrong the network&apos;s probabilities are.</source>
        <translation>학습으로 줄이려는 값입니다. 신경망이 낸 확률이 얼마나 틀렸는지 나타냅니다.</translation>
    </message>
    <message>
        <source>Cross-entropy pushes hardest on confident mistakes; squared error sends back next to nothing there, so that training begins slower.</source>
        <translation>교차 엔트로피 오차는 확신한 오답을 가장 강하게 밉니다. 오차제곱합은 그때 기울기를 거의 돌려보내지 않아 학습이 더디게 시작됩니다.</translation>
    </message>
    <message>
        <source>Initial scale</source>
        <translation>초깃값 표준편차</translation>
    </message>
    <message>
        <source>Standard deviation of the first random weights: 0.01 for all layers, one for each, as in 0.01, 1, or a rule: xavier, he or zeros.</source>
        <translation>가중치를 처음에 무작위로 정할 때의 표준편차입니다. 모든 층에 같으면 0.01, 층마다 다르면 0.01, 1처럼 쓰고, 규칙으로 정하려면 xavier, he, zeros 중 하나를 씁니다.</translation>
    </message>
    <message>
        <source>λ: how strongly each step draws every weight toward zero, against overfitting: 0.0001 to 0.01; 0 is off.</source>
        <translation>λ: 오버피팅을 막으려고 스텝마다 모든 가중치를 0 쪽으로 당기는 세기입니다. 보통 0.0001~0.01이며, 0이면 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>Too large: the weights stay so small that even the training images are not learned; too small: it changes nothing.</source>
        <translation>너무 크면 가중치가 커지지 못해 훈련 이미지조차 학습하지 못하고, 너무 작으면 달라지는 것이 없습니다.</translation>
    </message>
    <message>
        <source>How far each image of a mini-batch is shifted at most, to either side and up or down; a run draws 1,024 shifts.</source>
        <translation>미니배치의 각 이미지를 상하좌우로 최대 얼마나 옮길지 정합니다. 실행마다 이동량 1,024가지를 무작위로 뽑습니다.</translation>
    </message>
    <message>
        <source>How far each image of a mini-batch is turned at most, either way; a run draws 1,024 turns.</source>
        <translation>미니배치의 각 이미지를 양쪽으로 최대 얼마나 돌릴지 정합니다. 실행마다 회전각 1,024가지를 무작위로 뽑습니다.</translation>
    </message>
    <message>
        <source>By which share each image of a mini-batch is made larger or smaller at most; a run draws 1,024 sizes.</source>
        <translation>미니배치의 각 이미지를 최대 어떤 비율로 키우거나 줄일지 정합니다. 실행마다 크기 1,024가지를 무작위로 뽑습니다.</translation>
    </message>
    <message>
        <source>How far each pixel of a mini-batch is made brighter or darker at most; each amount up to that is equally likely (uniform noise).</source>
        <translation>미니배치의 각 픽셀을 최대 얼마나 밝게 또는 어둡게 할지 정합니다. 그 범위 안의 모든 값이 같은 확률로 나옵니다(균등 노이즈).</translation>
    </message>
    <message>
        <source>Decides the first weights, the batches and the dropped units: one seed, one result.</source>
        <translation>가중치의 초깃값, 배치, 드롭아웃으로 뺄 뉴런을 정합니다. 시드가 같으면 결과도 같습니다.</translation>
    </message>
    <message>
        <source>A standard deviation</source>
        <translation>표준편차</translation>
    </message>
    <message>
        <source>How far a step goes against the gradient. Can be changed while it trains; a schedule is scaled from there on.</source>
        <translation>한 스텝에 기울기의 반대 방향으로 얼마나 나아갈지 정합니다. 학습 중에도 바꿀 수 있으며, 스케줄은 그때부터 같은 비율로 바뀝니다.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>스케줄</translation>
    </message>
    <message>
        <source>How the learning rate changes by itself over the run.</source>
        <translation>실행하는 동안 학습률이 자동으로 어떻게 바뀔지 정합니다.</translation>
    </message>
    <message>
        <source>One that falls allows large steps at first and quiet ones at the end; falling too soon, it stops the learning before the run ends.</source>
        <translation>학습률을 줄여 가면 처음에는 크게, 끝에는 차분하게 나아갈 수 있습니다. 너무 일찍 줄이면 실행이 끝나기 전에 학습이 멈춥니다.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>웜업</translation>
    </message>
    <message>
        <source>Steps over which the learning rate grows evenly to its value; the schedule begins after them.</source>
        <translation>학습률이 설정값까지 고르게 커지는 스텝의 수입니다. 스케줄은 그다음에 시작합니다.</translation>
    </message>
    <message>
        <source>Too few: large first steps can throw a deep network off; too many: the run is over before it has learned at its full rate.</source>
        <translation>너무 적으면 처음의 큰 스텝이 깊은 신경망을 망가뜨릴 수 있고, 너무 많으면 온전한 학습률로 배우기도 전에 실행이 끝납니다.</translation>
    </message>
    <message>
        <source>Target accuracy</source>
        <translation>목표 정확도</translation>
    </message>
    <message>
        <source>Stop at the first evaluation that finds this test accuracy, 0.95 for 95 %; 0 is off.</source>
        <translation>평가에서 시험 정확도가 처음으로 이 값에 이르면 멈춥니다. 95%는 0.95입니다. 0이면 끕니다.</translation>
    </message>
    <message>
        <source>A share of the test images</source>
        <translation>시험 이미지 가운데 비율</translation>
    </message>
    <message>
        <source>Too large: it is never reached, and the run ends as without it. What stops by the test images is chosen by them: others would be read a little worse.</source>
        <translation>너무 크면 끝내 이르지 못하고, 이 설정이 없을 때처럼 끝납니다. 시험 이미지를 보고 멈춘 신경망은 시험 이미지로 고른 것이므로, 다른 이미지는 조금 덜 맞힙니다.</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>참을성</translation>
    </message>
    <message>
        <source>Stop where so many epochs have ended since the one whose losses had the lowest mean; 0 is off.</source>
        <translation>손실의 평균이 가장 낮은 에폭 뒤로 이만큼의 에폭이 지나면 멈춥니다. 0이면 끕니다.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>에폭</translation>
    </message>
    <message>
        <source>Too few: chance, which makes one epoch look worse than the last, ends the run; too many: it goes on long after it has learned what it can.</source>
        <translation>너무 적으면 어쩌다 앞 에폭보다 나빠 보인 에폭 때문에 끝나고, 너무 많으면 배울 만큼 배운 뒤에도 한참 이어집니다.</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>시간 제한</translation>
    </message>
    <message>
        <source>Stop after so many seconds of training, pauses and evaluations not counted; 0 is off.</source>
        <translation>학습 시간이 이만큼(초) 지나면 멈춥니다. 일시 정지와 평가에 든 시간은 세지 않습니다. 0이면 끕니다.</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>초</translation>
    </message>
    <message>
        <source>A quick computer makes more steps in them than a slow one: such a run is not the same twice.</source>
        <translation>빠른 컴퓨터는 같은 시간에 더 많은 스텝을 진행하므로, 이렇게 멈춘 실행은 다시 해도 똑같지 않습니다.</translation>
    </message>
    <message>
        <source>Too large: sigmoid and tanh saturate and the loss begins high; too small: the loss stands still at first; 0: all units of a layer remain the same for ever.</source>
        <translation>너무 크면 시그모이드와 tanh가 포화하고 손실이 높은 데서 시작합니다. 너무 작으면 손실이 처음에 멈춰 있고, 0이면 한 층의 뉴런이 영원히 똑같습니다.</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>가중치 감소</translation>
    </message>
    <message>
        <source>Decay</source>
        <translation>감소 방식</translation>
    </message>
    <message>
        <source>Whether the decay is a part of the gradient, or decoupled from it as in AdamW.</source>
        <translation>가중치 감소를 기울기에 넣을지, AdamW처럼 기울기와 따로 할지 정합니다.</translation>
    </message>
    <message>
        <source>With SGD both are the same. AdaGrad, RMSProp and Adam scale the gradient, and a decay that is a part of it, too.</source>
        <translation>SGD에서는 둘이 같습니다. AdaGrad, RMSProp, Adam은 기울기의 크기를 조정하므로, 기울기에 넣은 감소도 함께 조정됩니다.</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>드롭아웃</translation>
    </message>
    <message>
        <source>Share of the hidden units that each step leaves out at random, against overfitting: 0.2, or 0.5. The loss is that of the units left; accuracies are those of all.</source>
        <translation>오버피팅을 막으려고 스텝마다 무작위로 빼는 은닉층 뉴런의 비율입니다. 0.2나 0.5를 씁니다. 손실은 남은 뉴런으로, 정확도는 모든 뉴런으로 구합니다.</translation>
    </message>
    <message>
        <source>A share</source>
        <translation>비율</translation>
    </message>
    <message>
        <source>Too large: too few units are left to tell the images apart, and it learns slowly; too small: it changes nothing.</source>
        <translation>너무 크면 남은 뉴런이 적어 이미지를 구별하지 못하고 학습이 느리며, 너무 작으면 달라지는 것이 없습니다.</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>기울기</translation>
    </message>
    <message>
        <source>Backpropagation, or the same numbers by trying every weight.</source>
        <translation>오차역전파법으로 구하거나, 가중치를 하나하나 바꿔 보며 같은 값을 구합니다.</translation>
    </message>
    <message>
        <source>Both train alike; numerical gradients take many times as long, since each weight is tried twice.</source>
        <translation>학습 결과는 같습니다. 수치 기울기는 가중치마다 두 번씩 계산하므로 몇 배나 오래 걸립니다.</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>추출 방법</translation>
    </message>
    <message>
        <source>Draw each batch from the whole set, or deal the shuffled set out.</source>
        <translation>배치를 매번 전체에서 새로 추출하거나, 뒤섞은 데이터를 차례로 나누어 씁니다.</translation>
    </message>
    <message>
        <source>Drawn from the whole set, about 37 % of the images are not met in an epoch; dealt out, each is met once.</source>
        <translation>전체에서 무작위로 추출하면 한 에폭에 이미지의 약 37%가 나오지 않고, 뒤섞어 나누면 모두 한 번씩 나옵니다.</translation>
    </message>
    <message>
        <source>Augment: shift</source>
        <translation>확장: 이동</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>픽셀</translation>
    </message>
    <message>
        <source>Some helps to read digits that stand elsewhere; too much: parts of them leave the image, and the training takes longer.</source>
        <translation>조금 옮기면 다른 자리에 있는 숫자도 잘 읽게 됩니다. 너무 크면 숫자의 일부가 이미지를 벗어나고 학습이 오래 걸립니다.</translation>
    </message>
    <message>
        <source>Augment: turn</source>
        <translation>확장: 회전</translation>
    </message>
    <message>
        <source>Degrees</source>
        <translation>도</translation>
    </message>
    <message>
        <source>Some helps to read slanted digits; too much: those that differ by their direction, as 7 and 2 or 6 and 9 do, are harder to tell apart.</source>
        <translation>조금 돌리면 기울어진 숫자도 잘 읽게 됩니다. 너무 크면 7과 2, 6과 9처럼 방향으로 구별되는 숫자를 가려내기 어려워집니다.</translation>
    </message>
    <message>
        <source>Augment: scale</source>
        <translation>확장: 크기</translation>
    </message>
    <message>
        <source>A share of the size</source>
        <translation>크기에 대한 비율</translation>
    </message>
    <message>
        <source>Some helps to read digits of any size; too much: the small ones lose their strokes, the large ones leave the image.</source>
        <translation>조금 바꾸면 크기가 다른 숫자도 잘 읽게 됩니다. 너무 크면 작아진 숫자는 획이 뭉개지고 커진 숫자는 이미지를 벗어납니다.</translation>
    </message>
    <message>
        <source>Augment: noise</source>
        <translation>확장: 노이즈</translation>
    </message>
    <message>
        <source>A share of the pixels&apos; range</source>
        <translation>픽셀값 범위에 대한 비율</translation>
    </message>
    <message>
        <source>Some keeps single pixels from being learned by heart; too much drowns the strokes.</source>
        <translation>조금 더하면 픽셀 하나하나를 외우지 않게 됩니다. 너무 크면 획이 노이즈에 묻힙니다.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Training images</source>
        <translation>훈련 이미지 수</translation>
    </message>
    <message>
        <source>Learn from only the first so many images, on every page; 0 takes all.</source>
        <translation>앞에서부터 이만큼의 이미지로만 학습합니다. 모든 페이지에 적용되며 0이면 전체를 씁니다.</translation>
    </message>
    <message>
        <source>Too few: they are learned by heart, and the test accuracy stays far below the train accuracy (overfitting); more are better, at no cost for a step.</source>
        <translation>너무 적으면 외워 버려서 시험 정확도가 훈련 정확도보다 훨씬 낮습니다(오버피팅). 많을수록 좋고, 스텝에 드는 시간은 늘지 않습니다.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>난수 시드</translation>
    </message>
    <message>
        <source>A whole number</source>
        <translation>정수</translation>
    </message>
    <message>
        <source>None is better than another: what changes with it is chance.</source>
        <translation>더 좋은 시드는 없습니다. 바뀌는 것은 우연일 뿐입니다.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>정밀도</translation>
    </message>
    <message>
        <source>Bits of every number of the network; 32 train faster.</source>
        <translation>신경망의 수를 나타내는 비트 수입니다. 32비트일 때 더 빨리 학습합니다.</translation>
    </message>
    <message>
        <source>32 bits hold about 7 digits, enough to train; 64 hold about 16, which numerical gradients need: they are taken so in any case.</source>
        <translation>32비트는 유효 숫자가 약 7자리로 학습에 충분합니다. 64비트는 약 16자리로 수치 기울기에 필요하며, 수치 기울기는 늘 64비트로 계산합니다.</translation>
    </message>
</context>
<context>
    <name>TrainingHeadline</name>
    <message>
        <source>Press {run} to train; {step} for one mini-batch at a time.</source>
        <translation>{run} 버튼으로 학습을 시작하고 {step} 버튼으로 미니배치를 하나씩 학습합니다.</translation>
    </message>
    <message>
        <source>The network knows nothing yet: it guesses. Press {run} to train it.</source>
        <translation>신경망은 아직 아무것도 몰라 무작위로 추측합니다. {run} 버튼을 눌러 학습시켜 보십시오.</translation>
    </message>
    <message>
        <source>Each step moves every weight a little against the gradient.</source>
        <translation>스텝마다 모든 가중치가 기울기의 반대 방향으로 조금씩 움직입니다.</translation>
    </message>
    <message>
        <source>Paused after step {n}. {run} goes on, {step} takes one mini-batch.</source>
        <translation>{n}스텝에서 멈췄습니다. {run}: 계속 학습, {step}: 미니배치 하나만 학습.</translation>
    </message>
    <message>
        <source>The steps were too large: the numbers have left all bounds.</source>
        <translation>스텝이 너무 커서 값이 끝없이 커졌습니다(발산).</translation>
    </message>
    <message>
        <source>It learns: after epoch {epoch} it reads {test} of the test images.</source>
        <translation>학습하고 있습니다. {epoch}에폭 뒤 시험 이미지의 {test}를 맞힙니다.</translation>
    </message>
    <message>
        <source>After epoch {epoch} it reads {test} of the test images: no more than by guessing.</source>
        <translation>{epoch}에폭 뒤에도 시험 이미지의 {test}만 맞힙니다. 무작위로 추측하는 것과 다름없습니다.</translation>
    </message>
    <message>
        <source>After step {n} it reads {test} of the test images: no more than by guessing.</source>
        <translation>{n}스텝 뒤에도 시험 이미지의 {test}만 맞힙니다. 무작위로 추측하는 것과 다름없습니다.</translation>
    </message>
</context>
<context>
    <name>TrainingHints</name>
    <message>
        <source>All images that it learns from are of one class: it learns to say that for every image.</source>
        <translation>훈련 이미지가 모두 한 클래스입니다. 그래서 신경망은 어떤 이미지에도 그 클래스라고 답하도록 학습합니다.</translation>
    </message>
    <message>
        <source>The network is sure of wrong answers; the squared error hardly moves it.</source>
        <translation>신경망이 틀린 답을 확신합니다. 오차제곱합으로는 거의 바뀌지 않습니다.</translation>
    </message>
    <message>
        <source>All units of a layer are equal, and so learn the same: they are worth a single one.</source>
        <translation>한 층의 뉴런이 모두 같아서 똑같이 학습합니다. 뉴런 하나와 다를 바 없습니다.</translation>
    </message>
    <message>
        <source>It begins sure of wrong answers: the initial weights are too large.</source>
        <translation>처음부터 틀린 답을 확신합니다. 가중치 초깃값이 너무 큽니다.</translation>
    </message>
    <message>
        <source>The loss is worse than guessing: the steps are too large.</source>
        <translation>손실이 무작위 추측보다 나쁩니다. 스텝이 너무 큽니다.</translation>
    </message>
    <message>
        <source>The weight decay is too strong: it draws the weights to 0, and nothing is learned.</source>
        <translation>가중치 감소가 너무 강합니다. 가중치를 0으로 끌어당겨 아무것도 학습하지 못합니다.</translation>
    </message>
    <message>
        <source>The weight decay is too strong: each step takes more than twice of every weight away.</source>
        <translation>가중치 감소가 너무 강합니다. 스텝마다 가중치의 두 배가 넘는 값을 뺍니다.</translation>
    </message>
    <message>
        <source>To the last hidden layer all images look alike: the weights are too small.</source>
        <translation>마지막 은닉층에서는 모든 이미지가 똑같아 보입니다. 가중치가 너무 작습니다.</translation>
    </message>
    <message>
        <source>To the last hidden layer all images look alike: each sigmoid layer flattens them.</source>
        <translation>마지막 은닉층에서는 모든 이미지가 똑같아 보입니다. 시그모이드 층을 지날 때마다 차이가 줄어듭니다.</translation>
    </message>
    <message>
        <source>Half of a layer&apos;s units are dead: they answer nothing, whatever the image.</source>
        <translation>한 층의 뉴런 절반이 죽었습니다. 어떤 이미지에도 반응하지 않습니다.</translation>
    </message>
    <message>
        <source>The loss hardly falls: the steps are too small.</source>
        <translation>손실이 거의 줄지 않습니다. 스텝이 너무 작습니다.</translation>
    </message>
    <message>
        <source>Each step follows a single image, so the loss jumps from step to step.</source>
        <translation>스텝마다 이미지 한 장만 따르므로 손실이 들쭉날쭉합니다.</translation>
    </message>
    <message>
        <source>Overfitting: it reads images that it learned from far better than others.</source>
        <translation>오버피팅입니다. 학습한 이미지를 다른 이미지보다 훨씬 잘 맞힙니다.</translation>
    </message>
    <message>
        <source>Learning rate {value}</source>
        <translation>학습률 {value}</translation>
    </message>
    <message>
        <source>Initial scale {value}</source>
        <translation>초깃값 표준편차 {value}</translation>
    </message>
    <message>
        <source>Use {value}</source>
        <translation>{value} 사용</translation>
    </message>
    <message>
        <source>Batches of {value}</source>
        <translation>배치 크기 {value}</translation>
    </message>
    <message>
        <source>All training images</source>
        <translation>훈련 이미지 전체</translation>
    </message>
    <message>
        <source>Weight decay {value}</source>
        <translation>가중치 감소 {value}</translation>
    </message>
    <message>
        <source>Dropout {value}</source>
        <translation>드롭아웃 {value}</translation>
    </message>
</context>
<context>
    <name>TrainingPad</name>
    <message>
        <source>As MNIST</source>
        <translation>MNIST처럼</translation>
    </message>
    <message>
        <source>Scaled into a box and centered by its mass, as the training images were.</source>
        <translation>훈련 이미지처럼 상자에 맞추고 무게중심을 가운데에 둡니다.</translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <translation>숫자 그리기</translation>
    </message>
    <message>
        <source>no digit yet</source>
        <translation>아직 숫자 없음</translation>
    </message>
</context>
<context>
    <name>TrainingPage</name>
    <message>
        <source>Set everything up for a run that is worth showing, and begin it anew.</source>
        <translation>볼만한 학습을 한 번에 설정하고 처음부터 시작합니다.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>실행 진행률</translation>
    </message>
    <message>
        <source>Loading the data…</source>
        <translation>데이터를 불러오는 중...</translation>
    </message>
    <message>
        <source>No data: choose {open_data}</source>
        <translation>데이터 없음: {open_data}</translation>
    </message>
</context>
<context>
    <name>TrainingPresets</name>
    <message>
        <source>The article&apos;s run</source>
        <translation>글에 나온 학습</translation>
    </message>
    <message>
        <source>The article&apos;s W2, drawn without the 0.01</source>
        <translation>글의 W2(0.01을 곱하지 않음)</translation>
    </message>
    <message>
        <source>Too fast: rate 30</source>
        <translation>너무 빠르게: 학습률 30</translation>
    </message>
    <message>
        <source>Too slow: rate 0.001</source>
        <translation>너무 느리게: 학습률 0.001</translation>
    </message>
    <message>
        <source>Overfitting on 20 images</source>
        <translation>이미지 20장으로 오버피팅</translation>
    </message>
    <message>
        <source>Deep, with small weights</source>
        <translation>깊은 신경망, 작은 가중치</translation>
    </message>
    <message>
        <source>Squared error</source>
        <translation>오차제곱합</translation>
    </message>
    <message>
        <source>20 steps by numerical gradient</source>
        <translation>수치 미분으로 20스텝</translation>
    </message>
</context>
<context>
    <name>TrainingQuestions</name>
    <message>
        <source>There are no data yet.</source>
        <translation>아직 데이터가 없습니다.</translation>
    </message>
    <message>
        <source>The numbers have left all bounds: there is nothing to read.</source>
        <translation>값이 한없이 커져 읽을 것이 없습니다.</translation>
    </message>
    <message>
        <source>How many of the test images are read right after step {due}?</source>
        <translation>{due}스텝 뒤에 시험 이미지의 몇 %를 맞힙니까?</translation>
    </message>
    <message>
        <source>What does the loss do up to step {due}, at a learning rate of {rate}?</source>
        <translation>학습률이 {rate}일 때 {due}스텝까지 손실이 어떻게 됩니까?</translation>
    </message>
    <message>
        <source>How does the loss go up to step {due}? Sketch it.</source>
        <translation>{due}스텝까지 손실이 어떻게 변합니까? 그려 보십시오.</translation>
    </message>
    <message>
        <source>Step {start}. How many of the test images are read right after step {due}?</source>
        <translation>지금은 {start}스텝입니다. {due}스텝이 되면 시험 이미지의 몇 %를 맞힙니까?</translation>
    </message>
    <message>
        <source>Step {start}. What does the loss do up to step {due}, at a learning rate of {rate}?</source>
        <translation>지금은 {start}스텝입니다. 학습률이 {rate}일 때 {due}스텝까지 손실은 어떻게 됩니까?</translation>
    </message>
    <message>
        <source>Step {start}. How does the loss go up to step {due}? Sketch it.</source>
        <translation>지금은 {start}스텝입니다. {due}스텝까지 손실이 어떻게 변합니까? 그려 보십시오.</translation>
    </message>
    <message>
        <source>It falls</source>
        <translation>줄어든다</translation>
    </message>
    <message>
        <source>It hardly moves</source>
        <translation>거의 그대로이다</translation>
    </message>
    <message>
        <source>It rises, or leaves all bounds</source>
        <translation>커지거나 발산한다</translation>
    </message>
</context>
<context>
    <name>TrainingState</name>
    <message>
        <source>the accuracy</source>
        <translation>정확도</translation>
    </message>
    <message>
        <source>whether it learns</source>
        <translation>학습 여부</translation>
    </message>
    <message>
        <source>the loss as a curve</source>
        <translation>손실 곡선</translation>
    </message>
    <message>
        <source>as in the book</source>
        <translation>책과 같게</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>평활화</translation>
    </message>
    <message>
        <source>How many of the last losses the strong curve is the mean of.</source>
        <translation>또렷한 곡선이 최근 손실 몇 개의 평균인지 정합니다.</translation>
    </message>
    <message>
        <source>Too much: the curve lags behind and hides jumps; too little: it shows the noise of every batch. Training itself does not change.</source>
        <translation>너무 강하면 곡선이 뒤처지고 급한 변화를 가리며, 너무 약하면 배치별 노이즈가 드러납니다. 학습 자체는 달라지지 않습니다.</translation>
    </message>
    <message>
        <source>log</source>
        <translation>로그</translation>
    </message>
    <message>
        <source>A logarithmic axis shows small losses in detail.</source>
        <translation>로그 축에서는 작은 손실도 자세히 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Equal heights are equal factors, not equal differences.</source>
        <translation>같은 높이는 같은 차이가 아니라 같은 비율을 뜻합니다.</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>학습률</translation>
    </message>
    <message>
        <source>Show the learning rate of every step in a strip below the losses.</source>
        <translation>손실 그래프 아래에 각 스텝의 학습률을 표시합니다.</translation>
    </message>
    <message>
        <source>A schedule is seen as a curve, a change by hand as a jump in it.</source>
        <translation>스케줄은 곡선으로, 직접 바꾼 값은 곡선의 도약으로 보입니다.</translation>
    </message>
    <message>
        <source>Plots against</source>
        <translation>가로축</translation>
    </message>
    <message>
        <source>What loss and accuracy are drawn against.</source>
        <translation>손실과 정확도 그래프의 가로축을 정합니다.</translation>
    </message>
    <message>
        <source>The book draws the loss against iterations and accuracies against epochs. Seconds are those spent in steps: they show what a step costs.</source>
        <translation>책에서는 손실을 반복에 대해, 정확도를 에폭에 대해 그립니다. 초는 스텝에 든 시간이며, 한 스텝에 얼마나 드는지 보여 줍니다.</translation>
    </message>
    <message>
        <source>test images instead</source>
        <translation>시험 이미지 보기</translation>
    </message>
    <message>
        <source>Show test images, which no step learns from.</source>
        <translation>학습에 쓰지 않는 시험 이미지를 대신 보여 줍니다.</translation>
    </message>
    <message>
        <source>What is read wrong here is what the test accuracy counts.</source>
        <translation>여기서 틀린 이미지가 시험 정확도를 낮춥니다.</translation>
    </message>
    <message>
        <source>more settings</source>
        <translation>설정 더 보기</translation>
    </message>
    <message>
        <source>Show the settings that are rarely changed, too.</source>
        <translation>자주 바꾸지 않는 설정도 표시합니다.</translation>
    </message>
    <message>
        <source>Those that are not as at first, or wrong, are shown anyway.</source>
        <translation>처음 값과 다르거나 잘못된 설정은 언제나 보입니다.</translation>
    </message>
    <message>
        <source>drawing pad</source>
        <translation>그림판</translation>
    </message>
    <message>
        <source>Draw a digit beside the plots, and see how the network reads it.</source>
        <translation>그래프 옆에서 숫자를 그리고 신경망이 무엇으로 읽는지 봅니다.</translation>
    </message>
    <message>
        <source>While the network trains the answer changes as it learns.</source>
        <translation>신경망이 학습하는 동안 답도 함께 바뀝니다.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Show the code of the step that comes next, line by line.</source>
        <translation>다음 스텝의 코드를 한 줄씩 보여 줍니다.</translation>
    </message>
    <message>
        <source>Its lines can be gone through one by one; after the last one the step is made.</source>
        <translation>한 줄씩 넘길 수 있고, 마지막 줄까지 넘기면 한 스텝 나아갑니다.</translation>
    </message>
</context>
<context>
    <name>TrainingTexts</name>
    <message>
        <source>&lt;p&gt;A network learns to read images: handwritten digits, or other data that you open. Each &lt;b&gt;step&lt;/b&gt; takes a mini-batch of images, measures how wrong the network is (the &lt;b&gt;loss&lt;/b&gt;), and moves every weight a little against the gradient of that loss.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Loss&lt;/b&gt;: one value a step, and a smoothed curve over it. The dashed line is what pure guessing costs. Zoom with the wheel, move by dragging, double click to see the whole again.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Accuracy&lt;/b&gt;: how many of all training and test images are read right, taken once an epoch. The test images are never learned from.&lt;/p&gt;&lt;p&gt;&lt;b&gt;The mini-batch&lt;/b&gt;: the very images of the step. A check or a cross says whether the network read it right before the step; the stronger the frame, the larger the loss. Point at one to see what the step changed.&lt;/p&gt;</source>
        <translation>&lt;p&gt;신경망이 이미지를 읽는 법을 배웁니다. 이미지는 손글씨 숫자이거나 직접 연 다른 데이터입니다. &lt;b&gt;스텝&lt;/b&gt;마다 이미지의 미니배치를 하나 추출해 신경망이 얼마나 틀렸는지(&lt;b&gt;손실&lt;/b&gt;) 계산하고, 모든 가중치를 그 손실의 기울기 반대 방향으로 조금씩 갱신합니다.&lt;/p&gt;&lt;p&gt;&lt;b&gt;손실&lt;/b&gt;: 스텝마다 값이 하나씩 나오고, 그 위에 평활화한 곡선을 그립니다. 파선은 무작위로 추측할 때의 손실입니다. 휠을 돌리면 확대/축소되고, 끌면 옮겨지며, 두 번 클릭하면 다시 전체가 보입니다.&lt;/p&gt;&lt;p&gt;&lt;b&gt;정확도&lt;/b&gt;: 전체 훈련 이미지와 시험 이미지를 얼마나 맞히는지 에폭마다 한 번씩 계산합니다. 시험 이미지로는 학습하지 않습니다.&lt;/p&gt;&lt;p&gt;&lt;b&gt;미니배치&lt;/b&gt;: 바로 그 스텝에 쓰인 이미지입니다. 체크 표시와 가위표는 스텝 전에 신경망이 맞혔는지를 나타내며, 테두리가 진할수록 손실이 큽니다. 이미지를 가리키면 그 스텝으로 무엇이 바뀌었는지 볼 수 있습니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;The drawing pad&lt;/b&gt;: what you draw is scaled and centered as the training images were, and read by the network as it is now, also while it learns.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;그림판&lt;/b&gt;: 그린 숫자를 훈련 이미지처럼 크기와 중심을 맞춘 뒤 지금의 신경망이 읽습니다. 학습하는 동안에도 읽습니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;The run before&lt;/b&gt;: its curves stay behind those of a new run, thin and gray, until you remove them. Among &lt;b&gt;more settings&lt;/b&gt; are three that stop a run by itself: at an accuracy, when its loss falls no more, or after some time.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;이전 실행&lt;/b&gt;: 이전 실행의 곡선이 지울 때까지 새 곡선 뒤에 가는 회색으로 남습니다. &lt;b&gt;설정 더 보기&lt;/b&gt;에는 학습을 자동으로 멈추게 하는 설정이 세 가지 있습니다. 정확도에 이르거나, 손실이 더 줄지 않거나, 시간이 다 되면 멈춥니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Untrained</source>
        <translation>학습 전</translation>
    </message>
    <message>
        <source>Untrained. Press {run}</source>
        <translation>학습 전. {run} 버튼으로 시작</translation>
    </message>
    <message>
        <source>Training…</source>
        <translation>학습 중...</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>일시 정지</translation>
    </message>
    <message>
        <source>Diverged</source>
        <translation>발산</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>실패</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>Transport</source>
        <translation>실행 도구 모음</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>재생 속도</translation>
    </message>
    <message>
        <source>How many steps a second.</source>
        <translation>1초에 몇 스텝을 진행할지 정합니다.</translation>
    </message>
    <message>
        <source>Slow, to see what a single step does; fast, to see where it leads. The steps themselves are the same.</source>
        <translation>느리게 하면 스텝 하나가 무엇을 하는지, 빠르게 하면 어디로 가는지 볼 수 있습니다. 스텝 자체는 같습니다.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 정지</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>실행</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>정지</translation>
    </message>
</context>
<context>
    <name>TypedCurve</name>
    <message>
        <source>Formula of f(w)</source>
        <translation>f(w)의 수식</translation>
    </message>
    <message>
        <source>f(w): w is the only variable.</source>
        <translation>f(w): 변수는 w 하나뿐입니다.</translation>
    </message>
    <message>
        <source>Known are + - * / **, sin cos tan exp log sqrt abs tanh, pi and e. Where f has no value, there is no curve and a ball ends.</source>
        <translation>+ - * / **, sin cos tan exp log sqrt abs tanh, pi, e를 쓸 수 있습니다. f의 값이 없는 곳은 곡선이 끊기고, 공은 거기서 끝납니다.</translation>
    </message>
    <message>
        <source>w range</source>
        <translation>w 범위</translation>
    </message>
    <message>
        <source>The part of the axis that is shown.</source>
        <translation>나타낼 축의 범위입니다.</translation>
    </message>
    <message>
        <source>Units of w</source>
        <translation>w의 단위</translation>
    </message>
</context>
<context>
    <name>TypedSurface</name>
    <message>
        <source>Formula of f(x, y)</source>
        <translation>f(x, y)의 수식</translation>
    </message>
    <message>
        <source>f(x, y): x0 and x1 are other names for x and y.</source>
        <translation>f(x, y): x와 y 대신 x0과 x1을 써도 됩니다.</translation>
    </message>
    <message>
        <source>Known are + - * / **, sin cos tan exp log sqrt abs tanh, pi and e. Where f has no value, the map is empty and a ball ends.</source>
        <translation>+ - * / **, sin cos tan exp log sqrt abs tanh, pi, e를 쓸 수 있습니다. f의 값이 없는 곳은 지도가 비고, 공은 거기서 끝납니다.</translation>
    </message>
    <message>
        <source>The part of the plane that the map shows.</source>
        <translation>지도에 나타낼 평면의 범위입니다.</translation>
    </message>
    <message>
        <source>Units of x and y</source>
        <translation>x와 y의 단위</translation>
    </message>
    <message>
        <source>Too wide: the interesting part is a spot; too narrow: a ball that leaves it ends there.</source>
        <translation>너무 넓으면 중요한 부분이 점처럼 작아지고, 너무 좁으면 벗어난 공이 거기서 끝납니다.</translation>
    </message>
    <message>
        <source>x range</source>
        <translation>x 범위</translation>
    </message>
    <message>
        <source>y range</source>
        <translation>y 범위</translation>
    </message>
</context>
<context>
    <name>UnitControls</name>
    <message>
        <source>unit switched off</source>
        <translation>뉴런 끄기</translation>
    </message>
    <message>
        <source>Let the chosen unit give 0 to the next layer, whatever it gets.</source>
        <translation>선택한 뉴런이 무엇을 받든 다음 층에 0을 보내게 합니다.</translation>
    </message>
    <message>
        <source>What the network reads without it says what it was needed for.</source>
        <translation>그 뉴런 없이 무엇으로 읽는지를 보면 무엇에 필요했는지 알 수 있습니다.</translation>
    </message>
    <message>
        <source>What is added to the bias of the unit</source>
        <translation>뉴런의 편향에 더하는 값</translation>
    </message>
    <message>
        <source>Add to the bias of the chosen unit, or take from it.</source>
        <translation>선택한 뉴런의 편향에 더하거나 뺍니다.</translation>
    </message>
    <message>
        <source>A larger bias lets the unit answer to less; a smaller one silences it.</source>
        <translation>편향이 크면 뉴런이 작은 자극에도 반응하고, 작으면 잠잠해집니다.</translation>
    </message>
    <message>
        <source>Undo all changes</source>
        <translation>모두 되돌리기</translation>
    </message>
    <message>
        <source>Let every unit be again as the network has learned it.</source>
        <translation>모든 뉴런을 신경망이 학습한 상태로 되돌립니다.</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>편향</translation>
    </message>
</context>
<context>
    <name>UnitDetail</name>
    <message>
        <source>Weights of the unit</source>
        <translation>뉴런의 가중치</translation>
    </message>
    <message>
        <source>What the unit finds in this digit</source>
        <translation>뉴런이 이 숫자에서 찾은 것</translation>
    </message>
    <message>
        <source>weights w</source>
        <translation>가중치 w</translation>
    </message>
    <message>
        <source>found: w·z</source>
        <translation>찾은 것: w·z</translation>
    </message>
    <message>
        <source>A unit</source>
        <translation>뉴런</translation>
    </message>
    <message>
        <source>Class {name}</source>
        <translation>클래스 {name}</translation>
    </message>
    <message>
        <source>Unit {unit} of layer {layer}</source>
        <translation>{layer}층의 뉴런 {unit}</translation>
    </message>
    <message>
        <source>off: 0 instead of {z}</source>
        <translation>꺼짐: {z} 대신 0</translation>
    </message>
</context>
<context>
    <name>UnitPanel</name>
    <message>
        <source>Weights of one unit</source>
        <translation>뉴런 하나의 가중치</translation>
    </message>
    <message>
        <source>Point at a pixel.</source>
        <translation>픽셀을 가리켜 보십시오.</translation>
    </message>
    <message>
        <source>row {row}, column {column}: {weight}</source>
        <translation>{row}행 {column}열: {weight}</translation>
    </message>
</context>
<context>
    <name>UnitPlot</name>
    <message>
        <source>The unit&apos;s function and its derivative</source>
        <translation>뉴런의 함수와 그 미분</translation>
    </message>
    <message>
        <source>Solid: what the unit gives for its pre-activation a. Dashed: the derivative, which δ is multiplied by on the way back; where it is near 0 the unit learns nothing. The small dots are the images of the mini-batch, the large one is the image looked at, with the tangent there.</source>
        <translation>실선은 활성화 전의 값 a에 대해 뉴런이 내는 값입니다. 파선은 그 미분이며, 역전파에서 δ에 곱해집니다. 미분이 0에 가까우면 뉴런은 아무것도 배우지 못합니다. 작은 점은 미니배치의 이미지들이고, 큰 점은 지금 보는 이미지이며 그곳의 접선이 함께 있습니다.</translation>
    </message>
    <message>
        <source>f(a)</source>
        <translation>f(a)</translation>
    </message>
    <message>
        <source>derivative f′(a)</source>
        <translation>미분 f′(a)</translation>
    </message>
    <message>
        <source>tangent</source>
        <translation>접선</translation>
    </message>
    <message>
        <source>image of the mini-batch</source>
        <translation>미니배치의 이미지</translation>
    </message>
    <message>
        <source>image looked at</source>
        <translation>살펴보는 이미지</translation>
    </message>
    <message>
        <source>score above the others</source>
        <translation>다른 점수들을 넘는 정도</translation>
    </message>
    <message>
        <source>pre-activation a</source>
        <translation>활성화 전의 값 a</translation>
    </message>
    <message>
        <source>at a = {a}: value {value}, slope {slope}</source>
        <translation>a = {a}에서 값 {value}, 접선의 기울기 {slope}</translation>
    </message>
</context>
<context>
    <name>UnitsLook</name>
    <message>
        <source>A unit that never fires, or always, tells no image from another.</source>
        <translation>늘 꺼져 있거나 늘 켜져 있는 뉴런은 이미지를 구별하지 못합니다.</translation>
    </message>
    <message>
        <source>never fire</source>
        <translation>늘 꺼짐</translation>
    </message>
    <message>
        <source>always fire</source>
        <translation>늘 켜짐</translation>
    </message>
    <message>
        <source>hidden units</source>
        <translation>은닉층 뉴런</translation>
    </message>
    <message>
        <source>test images</source>
        <translation>시험 이미지</translation>
    </message>
    <message>
        <source>off for all images</source>
        <translation>모든 이미지에 꺼짐</translation>
    </message>
    <message>
        <source>on for all</source>
        <translation>모두에 켜짐</translation>
    </message>
    <message>
        <source>never fires</source>
        <translation>늘 꺼진 뉴런</translation>
    </message>
    <message>
        <source>always fires</source>
        <translation>늘 켜진 뉴런</translation>
    </message>
    <message>
        <source>A unit that never fires tells no image from another, and a ReLU that is off for all gets no gradient any more.</source>
        <translation>늘 꺼진 뉴런은 이미지를 구별하지 못합니다. 모든 이미지에 꺼진 ReLU는 기울기를 더는 받지 못합니다.</translation>
    </message>
    <message>
        <source>A unit is on for an image where its weighted sum is above 0.</source>
        <translation>가중치를 곱한 입력의 합이 0보다 크면 그 이미지에 켜진 것입니다.</translation>
    </message>
    <message>
        <source>A unit is off for an image where it is below {low}, and on above {high}: there its slope is under 5 % of the steepest, it is saturated.</source>
        <translation>활성화값이 {low}보다 작으면 꺼진 것, {high}보다 크면 켜진 것입니다. 그곳의 기울기는 가장 가파른 곳의 5%보다 작아 포화된 상태입니다.</translation>
    </message>
    <message>
        <source>Drawn are the first {n} units of each layer.</source>
        <translation>층마다 앞의 뉴런 {n}개만 그렸습니다.</translation>
    </message>
</context>
<context>
    <name>UnitsView</name>
    <message>
        <source>Hidden units that never or always fire</source>
        <translation>늘 꺼지거나 늘 켜진 은닉층 뉴런</translation>
    </message>
    <message>
        <source>Point at a unit, or move over them with the arrow keys, for its numbers.</source>
        <translation>뉴런을 가리키거나 화살표 키로 옮겨 가면 수치를 보여 줍니다.</translation>
    </message>
    <message>
        <source>A block for each hidden layer, a cell for each unit: one color where it is off for most test images, the other where it is on. A cross marks a unit that is off for all of them, a disc one that is on for all.</source>
        <translation>은닉층마다 한 덩어리, 뉴런마다 한 칸입니다. 시험 이미지 대부분에 꺼져 있으면 한 색, 켜져 있으면 다른 색입니다. 가위표는 모든 이미지에 꺼진 뉴런, 원은 모두에 켜진 뉴런입니다.</translation>
    </message>
    <message>
        <source>layer {layer}: {never} never, {always} always, of {n}</source>
        <translation>{layer}층: 뉴런 {n}개 중 늘 꺼짐 {never}개, 늘 켜짐 {always}개</translation>
    </message>
    <message>
        <source>layer {layer}, unit {unit}: on for {on} of the images, off for {off}</source>
        <translation>{layer}층 뉴런 {unit}: 이미지의 {on}에서 켜짐, {off}에서 꺼짐</translation>
    </message>
    <message>
        <source>layer {k}</source>
        <translation>{k}층</translation>
    </message>
</context>
<context>
    <name>UnsureLook</name>
    <message>
        <source>Who may say “I don&apos;t know” errs less.</source>
        <translation>“모르겠다”고 할 수 있으면 덜 틀립니다.</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>답한 비율</translation>
    </message>
    <message>
        <source>right among the answers</source>
        <translation>답 중 맞은 비율</translation>
    </message>
    <message>
        <source>wrong answers given</source>
        <translation>틀린 답</translation>
    </message>
    <message>
        <source>right ones withheld</source>
        <translation>답하지 않은 정답</translation>
    </message>
    <message>
        <source>A network that may say “I don&apos;t know” errs less: drag the line, and weigh what is answered against what is right.</source>
        <translation>“모르겠음”이라고 할 수 있는 신경망은 덜 틀립니다. 선을 끌어 답한 비율과 맞은 비율을 비교해 보십시오.</translation>
    </message>
    <message>
        <source>Drag the upright line</source>
        <translation>세로선 끌기</translation>
    </message>
    <message>
        <source>move the threshold</source>
        <translation>임계값 옮기기</translation>
    </message>
</context>
<context>
    <name>UpdateText</name>
    <message>
        <source>What the optimizer makes of the gradient</source>
        <translation>옵티마이저가 기울기로 하는 계산</translation>
    </message>
    <message>
        <source>What the optimizer computes from the gradient, line by line.</source>
        <translation>옵티마이저가 기울기로 계산하는 것을 한 줄씩 보여 줍니다.</translation>
    </message>
    <message>
        <source>Its names are those of torch.optim; what has no line is not used here.</source>
        <translation>이름은 torch.optim의 이름입니다. 줄이 없는 것은 여기서 쓰지 않습니다.</translation>
    </message>
</context>
<context>
    <name>ValleyControls</name>
    <message>
        <source>A probe tells height and slope at one place, which is all that an optimizer feels. Who finds the lowest place with as many?</source>
        <translation>탐색 한 번은 한 곳의 높이와 기울기를 알려 주며, 옵티마이저가 아는 것도 그것뿐입니다. 같은 횟수로 누가 가장 낮은 곳을 찾을지 겨루어 보십시오.</translation>
    </message>
    <message>
        <source>Fixed from the first probe on: Try again begins anew.</source>
        <translation>첫 탐색부터는 바꿀 수 없습니다. ‘다시 하기’를 누르면 새로 시작합니다.</translation>
    </message>
</context>
<context>
    <name>ValleyHeadline</name>
    <message>
        <source>Find the lowest place: click the covered ground to probe it.</source>
        <translation>가장 낮은 곳을 찾으십시오. 덮인 지형을 클릭하면 탐색합니다.</translation>
    </message>
    <message>
        <source>Lowest so far: probe {number}, f = {value}. Probes left: {left}.</source>
        <translation>지금까지 가장 낮은 곳은 탐색 {number}, f = {value}입니다. 남은 탐색: {left}.</translation>
    </message>
    <message>
        <source>No probe is left: uncover the ground and see.</source>
        <translation>남은 탐색이 없습니다. 덮개를 열고 확인하십시오.</translation>
    </message>
    <message>
        <source>Your probes are lowest so far.</source>
        <translation>지금까지 내 탐색이 가장 낮습니다.</translation>
    </message>
    <message>
        <source>{name} is lowest so far.</source>
        <translation>지금까지 가장 낮은 것은 {name}입니다.</translation>
    </message>
    <message>
        <source>After gradient {n} your probes win: {own} above the minimum; {name}: {other}.</source>
        <translation>기울기 {n}번 뒤 내 탐색이 이겼습니다. 최솟값보다 {own} 높습니다. {name}: {other}.</translation>
    </message>
    <message>
        <source>After gradient {n} {name} wins: {other} above the minimum; your probes: {own}.</source>
        <translation>기울기 {n}번 뒤 승자는 {name}: 최솟값보다 {other} 높습니다. 내 탐색: {own}.</translation>
    </message>
    <message>
        <source>After gradient {n} your probes win: {own} above the lowest f found; {name}: {other}.</source>
        <translation>기울기 {n}번 뒤 내 탐색이 이겼습니다. 찾은 가장 낮은 f보다 {own} 높습니다. {name}: {other}.</translation>
    </message>
    <message>
        <source>After gradient {n} {name} wins: {other} above the lowest f found; your probes: {own}.</source>
        <translation>기울기 {n}번 뒤 승자는 {name}: 찾은 가장 낮은 f보다 {other} 높습니다. 내 탐색: {own}.</translation>
    </message>
    <message>
        <source>After gradient {n} your probes and {name} are equally low.</source>
        <translation>기울기 {n}번 뒤 내 탐색과 {name}의 높이가 같습니다.</translation>
    </message>
    <message>
        <source>Everybody begins at the first probe: f = {value}.</source>
        <translation>모두 첫 탐색 지점에서 출발합니다(f = {value}).</translation>
    </message>
</context>
<context>
    <name>ValleyPicture</name>
    <message>
        <source>Click</source>
        <translation>클릭</translation>
    </message>
    <message>
        <source>probe the covered ground</source>
        <translation>덮인 지형을 탐색</translation>
    </message>
    <message>
        <source>Arrow keys, Enter</source>
        <translation>화살표 키, Enter</translation>
    </message>
    <message>
        <source>aim at a place, and probe it</source>
        <translation>한 곳을 겨냥하고 탐색</translation>
    </message>
    <message>
        <source>The ground is covered. Click a place to feel its height and slope.</source>
        <translation>지형이 덮여 있습니다. 한 곳을 클릭하면 그곳의 높이와 기울기를 알 수 있습니다.</translation>
    </message>
    <message>
        <source>Arrows: downhill, −∇f, drawn × {factor}.</source>
        <translation>화살표: 내리막 −∇f, {factor}배로 그림.</translation>
    </message>
    <message>
        <source>probe {number} at ({x}, {y}): f {value}, slope {slope}</source>
        <translation>탐색 {number}, 위치 ({x}, {y}): f {value}, 기울기 {slope}</translation>
    </message>
    <message>
        <source>No probe is left: uncover the ground.</source>
        <translation>남은 탐색이 없습니다. 덮개를 여십시오.</translation>
    </message>
    <message>
        <source>There is no ground: that cost no probe.</source>
        <translation>그곳에는 지형이 없습니다. 탐색 횟수는 줄지 않았습니다.</translation>
    </message>
    <message>
        <source>That place was probed before: it cost no probe.</source>
        <translation>이미 탐색한 곳입니다. 탐색 횟수는 줄지 않았습니다.</translation>
    </message>
    <message>
        <source>f has no value or no slope there: that cost no probe.</source>
        <translation>그곳에서는 f의 값이나 기울기가 없습니다. 탐색 횟수는 줄지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>ValleyState</name>
    <message>
        <source>Ground</source>
        <translation>지형</translation>
    </message>
    <message>
        <source>The surface under the cover.</source>
        <translation>덮개 아래의 곡면입니다.</translation>
    </message>
    <message>
        <source>Other ground is covered, and all probes are forgotten; rates suit it.</source>
        <translation>다른 지형을 고르면 다시 덮이고 탐색 기록이 지워지며, 학습률은 그 지형에 맞추어집니다.</translation>
    </message>
    <message>
        <source>Probes</source>
        <translation>탐색 횟수</translation>
    </message>
    <message>
        <source>How many places of the ground may be probed.</source>
        <translation>지형에서 몇 곳까지 탐색할 수 있는지 정합니다.</translation>
    </message>
    <message>
        <source>Places, each of which tells height and slope</source>
        <translation>높이와 기울기를 알려 주는 곳의 수</translation>
    </message>
    <message>
        <source>Few: each one has to be thought about; many: the optimizers, who get as many gradients, have the time to arrive.</source>
        <translation>적으면 한 번 한 번 깊이 생각해야 하고, 많으면 같은 횟수의 기울기를 구하는 옵티마이저가 목적지에 닿을 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>ValleyTools</name>
    <message>
        <source>Uncover</source>
        <translation>덮개 열기</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 하기</translation>
    </message>
    <message>
        <source>New ground</source>
        <translation>새 지형</translation>
    </message>
    <message>
        <source>Show the ground, and let SGD, Momentum and Adam walk from the first probe.</source>
        <translation>지형을 보여 주고, SGD, 모멘텀, Adam을 첫 탐색 지점에서 출발시킵니다.</translation>
    </message>
    <message>
        <source>Each of them gets as many gradients as were probed; two probes at least.</source>
        <translation>세 옵티마이저는 탐색한 횟수만큼 기울기를 구합니다. 탐색이 두 번은 있어야 합니다.</translation>
    </message>
    <message>
        <source>Cover the same ground again, and forget the probes.</source>
        <translation>같은 지형을 다시 덮고 탐색 기록을 지웁니다.</translation>
    </message>
    <message>
        <source>Who has seen the ground knows where it is lowest.</source>
        <translation>지형을 본 사람은 가장 낮은 곳이 어디인지 압니다.</translation>
    </message>
    <message>
        <source>Cover another random ground, which nobody has seen.</source>
        <translation>아무도 본 적 없는 다른 무작위 지형을 덮어 둡니다.</translation>
    </message>
    <message>
        <source>Drawn by lot: hollows of different depth and width in a slanted bowl.</source>
        <translation>깊이와 너비가 다른 웅덩이를 기울어진 그릇에 무작위로 팝니다.</translation>
    </message>
</context>
<context>
    <name>WeightDecays</name>
    <message>
        <source>in the gradient</source>
        <translation>기울기에 포함</translation>
    </message>
    <message>
        <source>λ·w is added to the gradient, as SGD and Adam of PyTorch do it: the slope of the penalty ½λΣw².</source>
        <translation>PyTorch의 SGD와 Adam처럼 기울기에 λ·w를 더합니다. 페널티 ½λΣw²의 기울기입니다.</translation>
    </message>
    <message>
        <source>decoupled</source>
        <translation>기울기와 분리</translation>
    </message>
    <message>
        <source>Each weight shrinks by η·λ·w apart from the gradient, as in AdamW: the optimizer does not scale it.</source>
        <translation>AdamW처럼 기울기와 따로 가중치를 η·λ·w만큼 줄입니다. 옵티마이저가 그 크기를 조정하지 않습니다.</translation>
    </message>
</context>
<context>
    <name>WeightsPart</name>
    <message>
        <source>What each unit of the first layer looks for, as pictures.</source>
        <translation>첫 층의 뉴런마다 찾는 모양을 그림으로 봅니다.</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Weights&lt;/b&gt;: what each unit of the first layer looks for, as pictures on one scale, now, beside the start, or what has changed. &lt;b&gt;Distributions&lt;/b&gt;: weights and activations of each layer, against the start. &lt;b&gt;Gradients&lt;/b&gt;: how long the gradient of each layer is, from snapshot to snapshot. &lt;b&gt;Silent units&lt;/b&gt;: those that never or always fire. &lt;b&gt;Initial weights&lt;/b&gt;: five deep networks that differ in nothing else.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;가중치&lt;/b&gt;: 첫 층의 뉴런마다 찾는 모양을 한 눈금의 그림으로 봅니다. 지금의 모습, 처음과 나란히 놓은 모습, 변화만 볼 수 있습니다. &lt;b&gt;분포&lt;/b&gt;: 층별 가중치와 활성화값을 처음과 비교합니다. &lt;b&gt;기울기&lt;/b&gt;: 스냅샷마다 층별 기울기의 크기를 봅니다. &lt;b&gt;침묵하는 뉴런&lt;/b&gt;: 늘 꺼지거나 늘 켜진 뉴런을 찾습니다. &lt;b&gt;가중치 초깃값&lt;/b&gt;: 초깃값만 다른 깊은 신경망 다섯 개를 비교합니다.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>WeightsState</name>
    <message>
        <source>pictures</source>
        <translation>그림</translation>
    </message>
    <message>
        <source>distributions</source>
        <translation>분포</translation>
    </message>
    <message>
        <source>gradients</source>
        <translation>기울기</translation>
    </message>
    <message>
        <source>silent units</source>
        <translation>침묵하는 뉴런</translation>
    </message>
    <message>
        <source>initial weights</source>
        <translation>가중치 초깃값</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>있는 그대로</translation>
    </message>
    <message>
        <source>by strength</source>
        <translation>센 순서</translation>
    </message>
    <message>
        <source>this moment</source>
        <translation>이 순간</translation>
    </message>
    <message>
        <source>start → moment</source>
        <translation>처음 → 이 순간</translation>
    </message>
    <message>
        <source>the change</source>
        <translation>변화</translation>
    </message>
    <message>
        <source>of the run</source>
        <translation>실행 전체</translation>
    </message>
    <message>
        <source>of this moment</source>
        <translation>이 순간</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>What is looked at in the layers.</source>
        <translation>층에서 무엇을 볼지 고릅니다.</translation>
    </message>
    <message>
        <source>The first layer as pictures; weights and activations of all layers as histograms; how large gradients are; which units never or always fire; and what initial weights do to a deep network.</source>
        <translation>첫 층의 그림, 모든 층의 가중치와 활성화값 히스토그램, 기울기의 크기, 늘 꺼지거나 늘 켜진 뉴런, 깊은 신경망에서 가중치 초깃값의 효과를 봅니다.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>The weights of this moment, those of the start, or the difference.</source>
        <translation>이 순간의 가중치, 처음의 가중치, 또는 그 차이를 봅니다.</translation>
    </message>
    <message>
        <source>The change alone shows what was learned, without the start.</source>
        <translation>변화만 보면 초깃값을 뺀, 학습한 것만 남습니다.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>순서</translation>
    </message>
    <message>
        <source>In which order the units stand.</source>
        <translation>뉴런을 늘어놓는 순서입니다.</translation>
    </message>
    <message>
        <source>By strength: the root of the sum of squares of a unit&apos;s weights, at the newest snapshot, so that no picture jumps while time moves.</source>
        <translation>센 순서: 가장 새로운 스냅샷에서 뉴런의 가중치 제곱합의 제곱근이 큰 순서입니다. 그래서 시점이 바뀌어도 그림이 자리를 옮기지 않습니다.</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>색</translation>
    </message>
    <message>
        <source>Which weight has the strongest color, in all pictures alike.</source>
        <translation>어느 가중치를 가장 진하게 칠할지 고릅니다. 모든 그림에 똑같이 적용합니다.</translation>
    </message>
    <message>
        <source>The largest of the run: weights are seen to grow. The largest of this moment: the first steps are seen, too.</source>
        <translation>실행 전체에서 가장 큰 값을 쓰면 가중치가 커지는 모습이 보이고, 이 순간의 가장 큰 값을 쓰면 첫 스텝들도 보입니다.</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>활성화 함수</translation>
    </message>
    <message>
        <source>The function between the layers of the five networks.</source>
        <translation>다섯 신경망의 층 사이에 쓰는 함수입니다.</translation>
    </message>
    <message>
        <source>Xavier keeps the spread of what is steep at 0, He that of ReLU and its kin.</source>
        <translation>0에서 가파른 함수는 Xavier 초깃값이, ReLU 계열은 He 초깃값이 분포의 폭을 지켜 줍니다.</translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation>은닉층 수</translation>
    </message>
    <message>
        <source>How many hidden layers of 100 units each of the networks has.</source>
        <translation>신경망마다 뉴런이 100개인 은닉층을 몇 개 둘지 정합니다.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>층</translation>
    </message>
    <message>
        <source>Many: a signal that shrinks or grows a little in each layer is lost in the last; few: hardly any rule does harm.</source>
        <translation>많으면 층마다 조금씩 줄거나 커진 신호가 마지막 층에서 사라지고, 적으면 어떤 초깃값도 거의 해가 되지 않습니다.</translation>
    </message>
    <message>
        <source>Steps made</source>
        <translation>마친 스텝</translation>
    </message>
    <message>
        <source>How long the five networks have trained: drag to see them learn.</source>
        <translation>다섯 신경망이 학습한 정도입니다. 끌어서 학습하는 모습을 보십시오.</translation>
    </message>
    <message>
        <source>Stages from before the first step to the last one</source>
        <translation>첫 스텝 전부터 마지막 스텝까지의 단계</translation>
    </message>
    <message>
        <source>At the left before the first step; farther to the right those that can learn have left the others behind.</source>
        <translation>왼쪽 끝은 첫 스텝 전입니다. 오른쪽으로 갈수록 학습할 수 있는 신경망이 앞서 나갑니다.</translation>
    </message>
</context>
<context>
    <name>WeightsView</name>
    <message>
        <source>Each picture shows what one hidden unit looks for. Click one to keep it.</source>
        <translation>그림마다 은닉층 뉴런 하나가 찾는 모양입니다. 클릭하면 고정됩니다.</translation>
    </message>
    <message>
        <source>A pixel&apos;s weight: one color where ink raises the unit&apos;s input, the other where it lowers it. All pictures share the scale below.</source>
        <translation>픽셀의 가중치입니다. 한 색은 획이 지나가면 뉴런의 입력이 커지는 픽셀, 다른 색은 작아지는 픽셀입니다. 모든 그림이 아래 눈금을 함께 씁니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s), from −{limit} to {limit}</source>
        <translation>
            <numerusform>그림 %Ln개, −{limit}부터 {limit}까지</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>&lt;p&gt;A small neural network learns to read handwritten digits here, while you watch.&lt;/p&gt;&lt;p&gt;Each page shows one idea of how it learns.&lt;/p&gt;&lt;p&gt;All that you see is computed at this moment, and all of it can be tried.&lt;/p&gt;</source>
        <translation>&lt;p&gt;작은 신경망이 손글씨 숫자를 읽는 법을 눈앞에서 학습합니다.&lt;/p&gt;&lt;p&gt;페이지마다 학습의 원리를 하나씩 보여 줍니다.&lt;/p&gt;&lt;p&gt;보이는 모든 것은 지금 이 순간 계산한 값이며, 무엇이든 직접 해 볼 수 있습니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>See it learn</source>
        <translation>학습하는 모습 보기</translation>
    </message>
    <message>
        <source>Open the Training page and let it run.</source>
        <translation>학습 페이지를 열고 학습을 시작합니다.</translation>
    </message>
    <message>
        <source>Begin at the beginning</source>
        <translation>처음부터 차근차근</translation>
    </message>
    <message>
        <source>List the lessons, in the article&apos;s order.</source>
        <translation>수업 목록을 글의 순서대로 보여 줍니다.</translation>
    </message>
</context>
<context>
    <name>WindowTexts</name>
    <message>
        <source>Keys</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Descent Lab&lt;/h3&gt;&lt;p&gt;How a neural network learns, live: losses, mini-batches, gradients and descent, on the real MNIST.&lt;/p&gt;&lt;p&gt;MIT licence. MNIST by Yann LeCun, Corinna Cortes and Christopher J. C. Burges, CC BY-SA 3.0.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Descent Lab&lt;/h3&gt;&lt;p&gt;신경망이 학습하는 모습을 눈앞에서 보여 줍니다. 손실 함수, 미니배치, 기울기, 경사 하강을 실제 MNIST 데이터로 살펴봅니다.&lt;/p&gt;&lt;p&gt;MIT 라이선스. MNIST: Yann LeCun, Corinna Cortes, Christopher J. C. Burges, CC BY-SA 3.0.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About Descent Lab</source>
        <translation>Descent Lab 정보</translation>
    </message>
</context>
<context>
    <name>WorstList</name>
    <message>
        <source>The images of the largest losses</source>
        <translation>손실이 가장 큰 이미지</translation>
    </message>
    <message>
        <source>The images that cost most, the worst first; click one for its numbers.</source>
        <translation>손실이 가장 큰 이미지부터 보여 줍니다. 클릭하면 그 수치가 나옵니다.</translation>
    </message>
    <message>
        <source>Beside each stand its true class, the class that is read in it, and how sure the network is of that; behind an arrow, the same after the step. A large loss is a confident mistake, or an image that people misread, too.</source>
        <translation>이미지 옆에는 정답 클래스, 예측한 클래스와 그 확률을 적었고, 화살표 뒤는 스텝을 마친 뒤의 값입니다. 손실이 크면 확신한 오답이거나, 사람도 잘못 읽을 만한 이미지입니다.</translation>
    </message>
</context>
<context>
    <name>_Divider</name>
    <message>
        <source>Drag, or press an arrow key, to share the room out anew.</source>
        <translation>끌거나 화살표 키를 누르면 공간을 다시 나눕니다.</translation>
    </message>
</context>
<context>
    <name>classes</name>
    <message>
        <source>T-shirt/top</source>
        <translation>티셔츠/상의</translation>
    </message>
    <message>
        <source>trouser</source>
        <translation>바지</translation>
    </message>
    <message>
        <source>pullover</source>
        <translation>풀오버</translation>
    </message>
    <message>
        <source>dress</source>
        <translation>드레스</translation>
    </message>
    <message>
        <source>coat</source>
        <translation>코트</translation>
    </message>
    <message>
        <source>sandal</source>
        <translation>샌들</translation>
    </message>
    <message>
        <source>shirt</source>
        <translation>셔츠</translation>
    </message>
    <message>
        <source>sneaker</source>
        <translation>스니커즈</translation>
    </message>
    <message>
        <source>bag</source>
        <translation>가방</translation>
    </message>
    <message>
        <source>ankle boot</source>
        <translation>앵클부츠</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>hidden layers</source>
        <translation>은닉층</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>활성화 함수</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>손실</translation>
    </message>
    <message>
        <source>initial scale</source>
        <translation>초깃값 표준편차</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>가중치 감소</translation>
    </message>
    <message>
        <source>kind of weight decay</source>
        <translation>가중치 감소 방식</translation>
    </message>
    <message>
        <source>dropout</source>
        <translation>드롭아웃</translation>
    </message>
    <message>
        <source>target accuracy</source>
        <translation>목표 정확도</translation>
    </message>
    <message>
        <source>patience</source>
        <translation>참을성</translation>
    </message>
    <message>
        <source>time limit</source>
        <translation>시간 제한</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>학습률 스케줄</translation>
    </message>
    <message>
        <source>warm-up</source>
        <translation>웜업</translation>
    </message>
    <message>
        <source>shift of the images</source>
        <translation>이미지 이동</translation>
    </message>
    <message>
        <source>turn of the images</source>
        <translation>이미지 회전</translation>
    </message>
    <message>
        <source>scaling of the images</source>
        <translation>이미지 크기 변화</translation>
    </message>
    <message>
        <source>noise of the images</source>
        <translation>이미지 노이즈</translation>
    </message>
    <message>
        <source>optimizer</source>
        <translation>옵티마이저</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>학습률</translation>
    </message>
    <message>
        <source>batch size</source>
        <translation>배치 크기</translation>
    </message>
    <message>
        <source>iterations</source>
        <translation>반복 수</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>기울기</translation>
    </message>
    <message>
        <source>sampling</source>
        <translation>추출 방법</translation>
    </message>
    <message>
        <source>training images</source>
        <translation>훈련 이미지 수</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>난수 시드</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>정밀도</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Something in the program itself failed ({kind}: {text}); please report it</source>
        <translation>프로그램 내부에서 오류가 발생했습니다({kind}: {text}). 개발자에게 알려 주십시오.</translation>
    </message>
    <message>
        <source>targets of shape {t_shape} do not fit outputs of shape {y_shape}; give labels of shape {label_shape} or one-hot targets of shape {y_shape}</source>
        <translation>정답의 형상 {t_shape}이(가) 출력의 형상 {y_shape}과(와) 맞지 않습니다. 형상이 {label_shape}인 레이블이나 {y_shape}인 원-핫 정답을 쓰십시오.</translation>
    </message>
    <message>
        <source>labels must be whole numbers, got {dtype}; convert them with astype(int)</source>
        <translation>레이블은 정수여야 합니다(입력 자료형: {dtype}). astype(int)로 바꾸십시오.</translation>
    </message>
    <message>
        <source>labels must lie from 0 to {last}, got {value}</source>
        <translation>레이블은 0 이상 {last} 이하여야 합니다(입력값: {value}).</translation>
    </message>
    <message>
        <source>outputs must be of shape (C,) or (N, C), got {shape}</source>
        <translation>출력의 형상은 (C,) 또는 (N, C)여야 합니다(입력 형상: {shape}).</translation>
    </message>
    <message>
        <source>{name} must be an array of numbers, got {value}; convert it to floats</source>
        <translation>{name}은(는) 수의 배열이어야 합니다(입력값: {value}). 부동소수점 수로 바꾸십시오.</translation>
    </message>
    <message>
        <source>arrays of shapes {a_shape} and {b_shape} were given; give two of one shape</source>
        <translation>두 배열의 형상이 {a_shape}과(와) {b_shape}(으)로 서로 다릅니다. 형상이 같은 두 배열을 쓰십시오.</translation>
    </message>
    <message>
        <source>a loss needs at least one sample, got {value}</source>
        <translation>손실을 구하려면 샘플이 하나 이상 있어야 합니다(현재 {value}개).</translation>
    </message>
    <message>
        <source>scores must have at least one class along their last axis, got shape {shape}</source>
        <translation>점수에는 마지막 축에 클래스가 하나 이상 있어야 합니다(입력 형상: {shape}).</translation>
    </message>
    <message>
        <source>{name} must be a function, got {value}; give its name alone</source>
        <translation>{name}은(는) 함수여야 합니다(입력값: {value}). 괄호 없이 함수 이름만 쓰십시오.</translation>
    </message>
    <message>
        <source>a configuration is needed, got {value}; give TrainingConfig(), say</source>
        <translation>설정이 필요합니다(입력값: {value}). TrainingConfig()처럼 쓰십시오.</translation>
    </message>
    <message>
        <source>a data set is needed, got {value}; give load_dataset()</source>
        <translation>데이터셋이 필요합니다(입력값: {value}). load_dataset()를 쓰십시오.</translation>
    </message>
    <message>
        <source>a run is needed, got {value}; give load_run(path), or Run.untrained(config, dataset)</source>
        <translation>실행 기록(Run)이 필요합니다(입력값: {value}). load_run(path)나 Run.untrained(config, dataset)를 쓰십시오.</translation>
    </message>
    <message>
        <source>there is a gradient of {name} but no such parameter; there are {known}</source>
        <translation>{name}의 기울기는 있지만 그런 이름의 매개변수는 없습니다. 있는 매개변수는 {known}입니다.</translation>
    </message>
    <message>
        <source>the gradient of {name} is missing; there are {known}</source>
        <translation>{name}의 기울기가 없습니다. 있는 기울기는 {known}입니다.</translation>
    </message>
    <message>
        <source>{name} is changed in place, so it must be an array of floats that can be written to, got {value}; give np.array({name}, dtype=float)</source>
        <translation>{name}은(는) 값이 직접 바뀌므로 쓰기 가능한 부동소수점 배열이어야 합니다(입력값: {value}). np.array({name}, dtype=float)를 쓰십시오.</translation>
    </message>
    <message>
        <source>the gradient of {name} must be an array of numbers, got {value}</source>
        <translation>{name}의 기울기는 수의 배열이어야 합니다(입력값: {value}).</translation>
    </message>
    <message>
        <source>{name} has the shape {shape}, but had {state_shape} in the updates before; make a new optimizer for it</source>
        <translation>{name}의 형상이 이전 갱신 때의 {state_shape}에서 {shape}(으)로 바뀌었습니다. 옵티마이저를 새로 만드십시오.</translation>
    </message>
    <message>
        <source>weights must be of shape (n_inputs, n_classes), got {shape}</source>
        <translation>가중치의 형상은 (n_inputs, n_classes)여야 합니다(입력 형상: {shape}).</translation>
    </message>
    <message>
        <source>true and predicted labels must be of one shape (n_samples,), got {t_shape} and {predicted_shape}</source>
        <translation>정답 레이블과 예측 레이블의 형상은 똑같이 (n_samples,)여야 합니다(입력 형상: {t_shape}, {predicted_shape}).</translation>
    </message>
    <message>
        <source>a confusion matrix is of shape (n_classes, n_classes), got {shape}</source>
        <translation>혼동 행렬의 형상은 (n_classes, n_classes)여야 합니다(입력 형상: {shape}).</translation>
    </message>
    <message>
        <source>{name} must be two numbers, x and y, got {value}</source>
        <translation>{name}은(는) x와 y, 두 수여야 합니다(입력값: {value}).</translation>
    </message>
    <message>
        <source>a domain must be ((x_min, x_max), (y_min, y_max)), got {value}</source>
        <translation>정의역은 ((x_min, x_max), (y_min, y_max))여야 합니다(입력값: {value}).</translation>
    </message>
    <message>
        <source>an optimizer is needed, got {value}; give SGD(lr=0.1), say</source>
        <translation>옵티마이저가 필요합니다(입력값: {value}). SGD(lr=0.1)처럼 쓰십시오.</translation>
    </message>
    <message>
        <source>a formula must be a text, got {value}</source>
        <translation>수식은 문자열이어야 합니다(입력값: {value}).</translation>
    </message>
    <message>
        <source>{field} must be a positive number, got {value}</source>
        <translation>{field}: 양수여야 합니다(입력값: {value}).</translation>
    </message>
    <message>
        <source>{field} must be zero or a positive number, got {value}</source>
        <translation>{field}: 0 이상의 수여야 합니다(입력값: {value}).</translation>
    </message>
    <message>
        <source>{field} must be a number from {low} to just under {high}, got {value}</source>
        <translation>{field}: {low} 이상 {high} 미만의 수여야 합니다(입력값: {value}).</translation>
    </message>
    <message>
        <source>{field} must be a number from {low:g} to {high:g}, got {value}</source>
        <translation>{field}: {low:g} 이상 {high:g} 이하의 수여야 합니다(입력값: {value}).</translation>
    </message>
    <message>
        <source>{field} must be a text of at most {most} characters, got {value}</source>
        <translation>{field}: {most}자 이하의 문자열이어야 합니다(입력값: {value}).</translation>
    </message>
    <message>
        <source>{field} must list from {low} to {high} values, got {value}</source>
        <translation>{field}에는 값을 {low}~{high}개 써야 합니다(입력값: {value}).</translation>
    </message>
    <message>
        <source>{field} must be a whole number from {low} to {high}, got {value}</source>
        <translation>{field}: {low} 이상 {high} 이하의 정수여야 합니다(입력값: {value}).</translation>
    </message>
    <message>
        <source>{field} must be one of {choices}, got {value}</source>
        <translation>{field}: {choices} 중 하나여야 합니다(입력값: {value}).</translation>
    </message>
    <message>
        <source>{field} must be two finite numbers, got x {x:g} and y {y:g}</source>
        <translation>{field}: 유한한 두 수여야 합니다(입력값: x {x:g}, y {y:g}).</translation>
    </message>
    <message>
        <source>{field} must reach from one number to a larger one, got {low:g} to {high:g} for {axis}</source>
        <translation>{field}: 작은 수에서 시작해 큰 수로 끝나야 합니다({axis}의 입력값: {low:g}, {high:g}).</translation>
    </message>
    <message>
        <source>{field} must begin below its end, got {first:g} to {second:g}</source>
        <translation>{field}의 시작은 끝보다 작아야 합니다(입력값: {first:g}, {second:g}).</translation>
    </message>
    <message>
        <source>the function f must return one real number, got {value}; add its values up, or return one of them</source>
        <translation>함수 f는 실수 하나를 반환해야 합니다(반환값: {value}). 값을 모두 더하거나 그중 하나만 반환하십시오.</translation>
    </message>
    <message>
        <source>no layers that follow one another have the parameters {value}; give W1 of shape (n_inputs, n_units), b1 of shape (n_units,), W2, ..., all of one dtype</source>
        <translation>매개변수 {value}(으)로는 이어지는 계층을 만들 수 없습니다. 형상이 (n_inputs, n_units)인 W1, (n_units,)인 b1, W2, ...를 모두 같은 dtype으로 주십시오.</translation>
    </message>
    <message>
        <source>inputs of shape {shape} do not fit the network; give shape ({n_inputs},) or (N, {n_inputs})</source>
        <translation>형상이 {shape}인 입력은 이 신경망에 맞지 않습니다. 형상이 ({n_inputs},) 또는 (N, {n_inputs})인 입력을 쓰십시오.</translation>
    </message>
    <message>
        <source>the step h must be a positive number, got {value}; 1e-4 does for most</source>
        <translation>간격 h는 양수여야 합니다(입력값: {value}). 대개 1e-4면 충분합니다.</translation>
    </message>
    <message>
        <source>the array x is changed in place, so it must be one of floats that can be written to; give np.array(x, dtype=float)</source>
        <translation>배열 x는 값이 직접 바뀌므로 쓰기 가능한 부동소수점 배열이어야 합니다. np.array(x, dtype=float)를 쓰십시오.</translation>
    </message>
    <message>
        <source>parameters and gradients are given by their names, got {value}; give dicts, as in update({{&apos;x&apos;: x}}, {{&apos;x&apos;: gradient}})</source>
        <translation>매개변수와 기울기는 이름과 함께 지정해야 합니다(입력값: {value}). update({{&apos;x&apos;: x}}, {{&apos;x&apos;: gradient}})처럼 딕셔너리로 쓰십시오.</translation>
    </message>
    <message>
        <source>the decay rates betas must be two numbers from 0 to just under 1, got {value}</source>
        <translation>감쇠율 betas는 0 이상 1 미만인 두 수여야 합니다(입력값: {value}).</translation>
    </message>
    <message>
        <source>the generator rng must be a numpy.random.Generator or a whole number from 0 on, got {value}</source>
        <translation>난수 생성기 rng는 numpy.random.Generator이거나 0 이상의 정수여야 합니다(입력값: {value}).</translation>
    </message>
    <message>
        <source>{name} must be one number in a tuple, got {value}</source>
        <translation>{name}은(는) 튜플에 든 수 하나여야 합니다(입력값: {value}).</translation>
    </message>
    <message>
        <source>a domain must be ((w_min, w_max),), got {value}</source>
        <translation>정의역은 ((w_min, w_max),)이어야 합니다(입력값: {value}).</translation>
    </message>
    <message>
        <source>points must be one or more of two finite numbers each, x and y, got {value}</source>
        <translation>점은 유한한 두 수 x, y로 된 것이 하나 이상 있어야 합니다(입력값: {value}).</translation>
    </message>
    <message>
        <source>a formula takes a coordinate for each of {variables}, got {value}</source>
        <translation>수식에는 {variables}마다 좌표가 하나씩 필요합니다(현재 {value}개).</translation>
    </message>
    <message>
        <source>{name} has the shape {shape}, its gradient {gradient_shape}; give a gradient of the shape of {name}</source>
        <translation>{name}의 형상은 {shape}인데 기울기의 형상은 {gradient_shape}입니다. {name}과(와) 같은 형상의 기울기를 쓰십시오.</translation>
    </message>
    <message>
        <source>masks must be one array a hidden layer, of the shapes {shapes}, got {value}</source>
        <translation>마스크는 은닉층마다 형상이 {shapes}인 배열 하나씩이어야 합니다(입력값: {value}).</translation>
    </message>
    <message>
        <source>points of a plane must be of shape (n_points, 2), got {value}</source>
        <translation>평면 위의 점은 형상이 (n_points, 2)이어야 합니다(입력값: {value}).</translation>
    </message>
    <message>
        <source>vectors must be finite numbers of shape (n_samples, n_features), at least one sample, got {value}</source>
        <translation>벡터는 형상이 (n_samples, n_features)인 유한한 수이고 샘플이 하나 이상이어야 합니다(입력값: {value}).</translation>
    </message>
    <message>
        <source>noise of size {value} needs random numbers, and no rng was given; give numpy.random.default_rng(seed)</source>
        <translation>크기 {value}의 노이즈에는 난수가 필요한데 rng가 없습니다. numpy.random.default_rng(seed)를 쓰십시오.</translation>
    </message>
    <message>
        <source>{field} must list {count} values, got {value}</source>
        <translation>{field}에는 값을 {count}개 써야 합니다(입력값: {value}).</translation>
    </message>
    <message>
        <source>{field} must be a finite number, got {value}</source>
        <translation>{field}: 유한한 수여야 합니다(입력값: {value}).</translation>
    </message>
    <message>
        <source>{field} must list from {low} to {high} whole numbers, got {value}; put commas between them, as in 100, 50</source>
        <translation>{field}에는 정수를 {low}~{high}개 써야 합니다(입력값: {value}). 100, 50처럼 쉼표로 구분하십시오.</translation>
    </message>
    <message>
        <source>{field} must be one number, one for each of the {layers} layers, or one of {choices}, got {value}</source>
        <translation>{field}에는 수를 하나만 쓰거나, 층의 수만큼 {layers}개 쓰거나, {choices} 중 하나를 써야 합니다(입력값: {value}).</translation>
    </message>
    <message>
        <source>{field} must make a network of at most {most:,} parameters, got at least {value:,}; give fewer or smaller layers</source>
        <translation>{field}: 신경망의 매개변수는 {most:,}개 이하여야 하는데 {value:,}개 이상입니다. 층을 줄이거나 작게 하십시오.</translation>
    </message>
    <message>
        <source>{field} × parameters must be at most {most:,}, got at least {value:,}; give a smaller batch or a smaller network</source>
        <translation>{field} × 매개변수 수는 {most:,} 이하여야 하는데 {value:,} 이상입니다. 배치나 신경망을 줄이십시오.</translation>
    </message>
    <message>
        <source>{field} × units of all layers must be at most {most:,}, got at least {value:,}; give a smaller batch or a smaller network</source>
        <translation>{field} × 모든 층의 뉴런 수는 {most:,} 이하여야 하는데 {value:,} 이상입니다. 배치나 신경망을 줄이십시오.</translation>
    </message>
    <message>
        <source>{field} must let a numerical gradient take at most {most:,} multiplications, got at least {value:,}; give a smaller network or batch, or use backpropagation</source>
        <translation>{field}: 수치 미분에 드는 곱셈은 {most:,}번 이하여야 하는데 {value:,}번 이상입니다. 신경망이나 배치를 줄이거나 오차역전파법을 쓰십시오.</translation>
    </message>
    <message>
        <source>{field} must be at most {available}, all training images, got {value}</source>
        <translation>{field}: 전체 훈련 이미지 수인 {available} 이하여야 합니다(입력값: {value}).</translation>
    </message>
    <message>
        <source>{field} must be at most {available}, the training set to shuffle, got {value}</source>
        <translation>{field}: 뒤섞을 훈련 데이터의 수인 {available} 이하여야 합니다(입력값: {value}).</translation>
    </message>
    <message>
        <source>a data set is given as the path of a folder or a file, got {value}</source>
        <translation>데이터셋은 폴더나 파일의 경로로 지정해야 합니다(입력값: {value}).</translation>
    </message>
    <message>
        <source>there is no folder or file {path}; choose one that holds a data set</source>
        <translation>{path}(이)라는 폴더나 파일이 없습니다. 데이터셋이 든 폴더나 파일을 선택하십시오.</translation>
    </message>
    <message>
        <source>{folder} is empty; choose a folder or a file that holds a data set</source>
        <translation>{folder} 폴더가 비어 있습니다. 데이터셋이 든 폴더나 파일을 선택하십시오.</translation>
    </message>
    <message>
        <source>{folder} holds {found}, and no data set that can be read; choose a folder of four IDX files as of MNIST, an .npz file with x_train and y_train, a .csv file with the label first, or, in the window, a folder with one folder of pictures for each class</source>
        <translation>{folder} 폴더에 {found}은(는) 있지만 읽을 수 있는 데이터셋은 없습니다. MNIST와 같은 IDX 파일 네 개가 든 폴더, x_train과 y_train이 든 .npz 파일, 레이블이 맨 앞에 오는 .csv 파일을 선택하십시오. 이 프로그램의 창에서는 클래스별 이미지 폴더가 든 폴더도 선택할 수 있습니다.</translation>
    </message>
    <message>
        <source>{file} is of no kind that can be read (it begins with the bytes {found}); choose one of four IDX files as of MNIST, an .npz file with x_train and y_train, a .csv file with the label first, or, in the window, a folder with one folder of pictures for each class</source>
        <translation>{file} 파일은 읽을 수 없는 형식입니다(처음 바이트: {found}). MNIST와 같은 IDX 파일 네 개 중 하나, x_train과 y_train이 든 .npz 파일, 레이블이 맨 앞에 오는 .csv 파일을 선택하십시오. 이 프로그램의 창에서는 클래스별 이미지 폴더가 든 폴더도 선택할 수 있습니다.</translation>
    </message>
    <message>
        <source>{folder} holds several data sets ({names}); choose a file of one of them</source>
        <translation>{folder} 폴더에 데이터셋이 여러 개 있습니다({names}). 그중 하나에 속한 파일을 선택하십시오.</translation>
    </message>
    <message>
        <source>{file} is an archive; unpack it and choose the folder</source>
        <translation>{file} 파일은 압축 파일입니다. 압축을 풀고 그 폴더를 선택하십시오.</translation>
    </message>
    <message>
        <source>{file} holds Python objects, which could run any program, and is not read; save plain arrays with numpy.savez and choose that .npz file</source>
        <translation>{file} 파일에는 파이썬 객체가 들어 있어 읽지 않습니다. 파이썬 객체는 어떤 프로그램이든 실행할 수 있기 때문입니다. 배열만 numpy.savez로 저장하고 그 .npz 파일을 선택하십시오.</translation>
    </message>
    <message>
        <source>{folder} cannot be opened ({reason}); allow reading it or choose another folder</source>
        <translation>{folder}을(를) 열 수 없습니다({reason}). 읽기를 허용하거나 다른 폴더를 선택하십시오.</translation>
    </message>
    <message>
        <source>{folder} lacks {names}, with or without .gz; put all four files of the data set there</source>
        <translation>{folder} 폴더에 {names}이(가) 없습니다(.gz 파일도 없음). 데이터셋의 파일 네 개를 모두 이 폴더에 넣으십시오.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}); allow reading it or copy it again</source>
        <translation>{file} 파일을 읽을 수 없습니다({reason}). 읽기를 허용하거나 다시 복사하십시오.</translation>
    </message>
    <message>
        <source>{file} is damaged as gzip data ({reason}); copy it again</source>
        <translation>{file} 파일의 gzip 데이터가 손상되었습니다({reason}). 다시 복사하십시오.</translation>
    </message>
    <message>
        <source>{file} begins with the bytes {found}, not {expected}; put the IDX file that belongs under this name there</source>
        <translation>{file} 파일의 처음 바이트가 {expected}이(가) 아니라 {found}입니다. 이 이름에 맞는 IDX 파일을 넣으십시오.</translation>
    </message>
    <message>
        <source>{file} ends after {size:,} of the {header} bytes of its header; copy it again</source>
        <translation>{file} 파일이 {header}바이트 헤더를 다 채우지 못하고 {size:,}바이트에서 끝납니다. 다시 복사하십시오.</translation>
    </message>
    <message>
        <source>the images in {images} are not as many as the labels in {labels}, {n_images:,} against {n_labels:,}; copy both from the same data set</source>
        <translation>이미지는 {images}에 {n_images:,}장인데 레이블은 {labels}에 {n_labels:,}개입니다. 둘 다 같은 데이터셋에서 복사하십시오.</translation>
    </message>
    <message>
        <source>the number of classes of {name} is {count:,}; choose a data set of {least} to {most}</source>
        <translation>{name}의 클래스는 {count:,}개입니다. 클래스가 {least}~{most}개인 데이터셋을 선택하십시오.</translation>
    </message>
    <message>
        <source>{name} must hold at least 2 images, to train and to test, got {count}</source>
        <translation>{name}에 든 이미지는 {count}장입니다. 훈련과 시험에는 2장 이상이 필요합니다.</translation>
    </message>
    <message>
        <source>{file} ends after {size:,} of {promised:,} bytes; copy it again</source>
        <translation>{file} 파일이 {promised:,}바이트 중 {size:,}바이트에서 끝납니다. 다시 복사하십시오.</translation>
    </message>
    <message>
        <source>{file} goes on after the {promised:,} bytes it promises; copy it again</source>
        <translation>{file} 파일이 헤더에 적힌 {promised:,}바이트보다 깁니다. 다시 복사하십시오.</translation>
    </message>
    <message>
        <source>{file} promises {size:,} bytes of data, more than the {most:,} that can be read; copy it again or choose a smaller data set</source>
        <translation>{file} 파일의 데이터는 {size:,}바이트로, 읽을 수 있는 {most:,}바이트를 넘습니다. 다시 복사하거나 더 작은 데이터셋을 선택하십시오.</translation>
    </message>
    <message>
        <source>{file} holds 0 images; choose a data set that has some</source>
        <translation>{file}에 이미지가 한 장도 없습니다. 이미지가 있는 데이터셋을 선택하십시오.</translation>
    </message>
    <message>
        <source>{file} has images of {height:,} × {width:,} pixels; choose a data set of 1 to {most:,} pixels an image</source>
        <translation>{file}의 이미지는 {height:,} × {width:,}픽셀입니다. 이미지 한 장이 1~{most:,}픽셀인 데이터셋을 선택하십시오.</translation>
    </message>
    <message>
        <source>{train} has images of {train_size} pixels but {test} of {test_size}; copy both from the same data set</source>
        <translation>이미지 크기가 {train}은(는) {train_size}픽셀, {test}은(는) {test_size}픽셀입니다. 둘 다 같은 데이터셋에서 복사하십시오.</translation>
    </message>
    <message>
        <source>{file} holds the label {value}; choose a data set whose labels lie from 0 to {last}</source>
        <translation>{file}에 레이블 {value}이(가) 있습니다. 레이블이 0 이상 {last} 이하인 데이터셋을 선택하십시오.</translation>
    </message>
    <message>
        <source>{file} holds the label {value}; labels must be whole numbers from 0 on</source>
        <translation>{file}에 레이블 {value}이(가) 있습니다. 레이블은 0 이상의 정수여야 합니다.</translation>
    </message>
    <message>
        <source>{file} holds pixels without labels, so nothing can be learned from it; choose the file that has labels, train.csv say</source>
        <translation>{file} 파일에는 레이블 없이 픽셀만 있어 학습할 수 없습니다. train.csv처럼 레이블이 있는 파일을 선택하십시오.</translation>
    </message>
    <message>
        <source>{name} is of the shape {shape}; images must be of shape (N, height, width), or (N, pixels) of a square, in shades of gray, and labels of shape (N,)</source>
        <translation>{name}의 형상은 {shape}입니다. 이미지는 회색조로 형상이 (N, 높이, 너비)이거나 정사각형을 편 (N, 픽셀 수)여야 하고, 레이블의 형상은 (N,)여야 합니다.</translation>
    </message>
    <message>
        <source>{name} holds numbers from {low:g} to {high:g}; its pixels must lie from 0 to {most}</source>
        <translation>{name}의 수는 {low:g}에서 {high:g}까지입니다. 픽셀값은 0 이상 {most} 이하여야 합니다.</translation>
    </message>
    <message>
        <source>{file} is damaged as an .npz file ({reason}); copy it again</source>
        <translation>{file} 파일은 손상된 .npz 파일입니다({reason}). 다시 복사하십시오.</translation>
    </message>
    <message>
        <source>{file} holds the arrays {found}; name them x_train and y_train, and x_test and y_test, or x and y</source>
        <translation>{file} 파일에 든 배열의 이름은 {found}입니다. x_train과 y_train, x_test와 y_test로 바꾸거나 x와 y로 바꾸십시오.</translation>
    </message>
    <message>
        <source>{file} is no table of one image a line ({reason}); choose a .csv file with the label first and the pixels after it</source>
        <translation>{file} 파일은 한 줄에 이미지 한 장이 든 표가 아닙니다({reason}). 레이블 뒤에 픽셀이 오는 .csv 파일을 선택하십시오.</translation>
    </message>
    <message>
        <source>{file} cannot be read as a picture ({reason}); mend it or take it away</source>
        <translation>{file} 파일을 이미지로 읽을 수 없습니다({reason}). 파일을 고치거나 빼십시오.</translation>
    </message>
    <message>
        <source>{file} shows nothing: all of its pixels are alike; take it away</source>
        <translation>{file} 파일은 모든 픽셀이 같아 아무것도 보이지 않습니다. 이 파일을 빼십시오.</translation>
    </message>
    <message>
        <source>it is a pipe or a device</source>
        <translation>파이프이거나 장치임</translation>
    </message>
    <message>
        <source>the data end before their checksum</source>
        <translation>체크섬 전에 데이터가 끝남</translation>
    </message>
    <message>
        <source>more than {most:,} zeros follow the data</source>
        <translation>데이터 뒤에 0이 {most:,}개 넘게 이어짐</translation>
    </message>
    <message>
        <source>{count:,} parts hold next to nothing</source>
        <translation>{count:,}개 부분에 든 것이 거의 없음</translation>
    </message>
    <message>
        <source>far more unpacks than was packed</source>
        <translation>풀린 데이터가 압축 데이터보다 지나치게 많음</translation>
    </message>
    <message>
        <source>a line of more than a megabyte</source>
        <translation>1메가바이트가 넘는 줄이 있음</translation>
    </message>
    <message>
        <source>a line with another number of values than the first: {count:,}, not {width:,}</source>
        <translation>첫 줄의 값은 {width:,}개인데 {count:,}개인 줄이 있음</translation>
    </message>
    <message>
        <source>too few columns, {count}: a label and a pixel make two</source>
        <translation>열이 {count}개뿐임. 레이블과 픽셀이면 적어도 2개</translation>
    </message>
    <message>
        <source>the size of the array {name} in bytes is {size:,}, not what it says</source>
        <translation>배열 {name}의 크기 {size:,}바이트가 적힌 것과 다름</translation>
    </message>
    <message>
        <source>{packed:,} bytes unpack to {size:,}</source>
        <translation>{packed:,}바이트를 풀면 {size:,}바이트임</translation>
    </message>
    <message>
        <source>{name} is packed in a way that NumPy does not use</source>
        <translation>{name}의 압축 방식을 NumPy에서 쓰지 않음</translation>
    </message>
    <message>
        <source>the header of an array: {text}</source>
        <translation>배열의 헤더: {text}</translation>
    </message>
    <message>
        <source>{width:,} × {height:,} pixels are too many</source>
        <translation>{width:,} × {height:,}픽셀은 너무 큼</translation>
    </message>
    <message>
        <source>{count:,} arrays, where at most {most:,} are read</source>
        <translation>배열이 {count:,}개로, 읽을 수 있는 {most:,}개를 넘음</translation>
    </message>
    <message>
        <source>the array {name} holds {dtype}, no numbers or text</source>
        <translation>배열 {name}에 수나 글자가 아닌 {dtype}이(가) 들어 있음</translation>
    </message>
    <message>
        <source>the array {name} is of another form: {found}</source>
        <translation>배열 {name}의 형식이 다름: {found}</translation>
    </message>
    <message>
        <source>the array {name} is missing</source>
        <translation>배열 {name}이(가) 없음</translation>
    </message>
    <message>
        <source>the array {name} holds numbers that are not finite</source>
        <translation>배열 {name}에 유한하지 않은 수가 있음</translation>
    </message>
    <message>
        <source>the array {name} holds numbers that cannot be</source>
        <translation>배열 {name}에 있을 수 없는 수가 있음</translation>
    </message>
    <message>
        <source>{count:,} steps of a run of {most:,}</source>
        <translation>{most:,}스텝짜리 실행에 {count:,}스텝이 들어 있음</translation>
    </message>
    <message>
        <source>the header: {text}</source>
        <translation>헤더: {text}</translation>
    </message>
    <message>
        <source>the initial weights already give numbers that are not finite; restart with weights of a smaller scale, {weight_init_std:g} say</source>
        <translation>가중치의 초깃값에서부터 유한하지 않은 수가 나옵니다. 초깃값의 표준편차를 {weight_init_std:g} 정도로 줄여 다시 시작하십시오.</translation>
    </message>
    <message>
        <source>the loss stopped being a finite number at iteration {iteration}; restart with a learning rate of {remedy:g}</source>
        <translation>{iteration}번째 반복에서 손실이 발산했습니다(유한한 수가 아님). 학습률을 낮추어 다시 시작하십시오(권장: {remedy:g}).</translation>
    </message>
    <message>
        <source>{name} holds numbers that are not finite at iteration {iteration}; restart with a learning rate of {remedy:g}</source>
        <translation>{iteration}번째 반복에서 {name}의 값이 발산했습니다(유한하지 않은 수가 있음). 학습률을 낮추어 다시 시작하십시오(권장: {remedy:g}).</translation>
    </message>
    <message>
        <source>type a formula in {variables}</source>
        <translation>{variables}의 수식을 입력하십시오.</translation>
    </message>
    <message>
        <source>the formula has {size} characters; at most {most} can be read</source>
        <translation>수식이 {size}자입니다. {most}자까지만 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>at character {column} the formula nests more than {most} deep; simplify it</source>
        <translation>{column}번째 글자에서 수식이 {most}단계보다 깊게 중첩됩니다. 수식을 간단히 하십시오.</translation>
    </message>
    <message>
        <source>the formula and its derivatives take {value:,} operations, more than the {most:,} that can be drawn in time; simplify it</source>
        <translation>수식과 도함수를 계산하려면 연산이 {value:,}번 필요한데, 제때 그릴 수 있는 것은 {most:,}번까지입니다. 수식을 간단히 하십시오.</translation>
    </message>
    <message>
        <source>the {found} at character {column} has no meaning in a formula; use numbers, names, + - * / ** and parentheses</source>
        <translation>{column}번째 글자 {found}은(는) 수식에 쓸 수 없는 기호입니다. 숫자, 이름, + - * / **, 괄호를 쓰십시오.</translation>
    </message>
    <message>
        <source>&quot;{found}&quot; at character {column} is no letter of a formula; switch the keyboard to English</source>
        <translation>{column}번째 글자 &quot;{found}&quot;은(는) 수식에 쓸 수 없는 글자입니다. 키보드를 영문으로 바꾸십시오.</translation>
    </message>
    <message>
        <source>&quot;{found}&quot; at character {column} is not known; use {known}</source>
        <translation>{column}번째 글자의 &quot;{found}&quot;은(는) 모르는 이름입니다. 쓸 수 있는 것은 {known}입니다.</translation>
    </message>
    <message>
        <source>&quot;{found}&quot; at character {column} is not known; for a product write {product}</source>
        <translation>{column}번째 글자의 &quot;{found}&quot;은(는) 모르는 이름입니다. 곱셈은 {product}처럼 쓰십시오.</translation>
    </message>
    <message>
        <source>the , at character {column} is no decimal point; write {number}</source>
        <translation>{column}번째 글자의 쉼표(,)는 소수점이 아닙니다. {number}(으)로 쓰십시오.</translation>
    </message>
    <message>
        <source>the , at character {column} separates nothing; write numbers with a point, and commas between arguments only</source>
        <translation>{column}번째 글자의 쉼표(,)는 잘못된 자리에 있습니다. 소수점은 점(.)으로 쓰고 쉼표는 인수 사이에만 쓰십시오.</translation>
    </message>
    <message>
        <source>the = at character {column} makes an equation; write one side minus the other, or only what stands right of it</source>
        <translation>{column}번째 글자에 등호(=)가 있어 방정식이 됩니다. 한 변에서 다른 변을 뺀 수식이나 등호의 오른쪽만 쓰십시오.</translation>
    </message>
    <message>
        <source>the formula ends after {found}; write what follows it</source>
        <translation>수식이 {found}에서 끝납니다. 그 뒤에 올 것을 쓰십시오.</translation>
    </message>
    <message>
        <source>a number or a name is missing before {found} at character {column}</source>
        <translation>{column}번째 글자 {found} 앞에 숫자나 이름이 빠졌습니다.</translation>
    </message>
    <message>
        <source>an operator is missing between {left} and {found} at character {column}; for a product write {product}</source>
        <translation>{left}과(와) {column}번째 글자의 {found} 사이에 연산자가 빠졌습니다. 곱셈은 {product}처럼 쓰십시오.</translation>
    </message>
    <message>
        <source>&quot;{found}&quot; at character {column} is a function; write what it is taken of in parentheses: {remedy}</source>
        <translation>{column}번째 글자의 &quot;{found}&quot;은(는) 함수입니다. 인수를 괄호로 묶어 {remedy}처럼 쓰십시오.</translation>
    </message>
    <message>
        <source>the {found} at character {column} is never closed; add a {closing}</source>
        <translation>{column}번째 글자의 {found}이(가) 닫히지 않았습니다. {closing}을(를) 넣으십시오.</translation>
    </message>
    <message>
        <source>the ) at character {column} was never opened; remove it</source>
        <translation>{column}번째 글자의 )에 맞는 여는 괄호가 없습니다. 이 괄호를 지우십시오.</translation>
    </message>
    <message>
        <source>a run is given as the path of a file, got {value}</source>
        <translation>실행 기록은 파일의 경로로 지정해야 합니다(입력값: {value}).</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}); choose a saved run</source>
        <translation>{file} 파일을 읽을 수 없습니다({reason}). 저장한 실행 기록을 선택하십시오.</translation>
    </message>
    <message>
        <source>{file} cannot be written ({reason}); choose another folder, or make room on the disk</source>
        <translation>{file} 파일을 쓸 수 없습니다({reason}). 다른 폴더를 고르거나 디스크 공간을 비우십시오.</translation>
    </message>
    <message>
        <source>{file} has {size:,} bytes, more than the {most:,} of any run; choose another</source>
        <translation>{file} 파일은 {size:,}바이트로, 실행 기록의 최대 크기 {most:,}바이트보다 큽니다. 다른 파일을 선택하십시오.</translation>
    </message>
    <message>
        <source>{file} is damaged ({reason}); save the run again, or use a copy of it</source>
        <translation>{file} 파일이 손상되었습니다({reason}). 다시 저장하거나 사본을 쓰십시오.</translation>
    </message>
    <message>
        <source>{file} holds no run; choose a file that Descent Lab or nncore has saved</source>
        <translation>{file} 파일에는 실행 기록이 없습니다. Descent Lab이나 nncore가 저장한 파일을 선택하십시오.</translation>
    </message>
    <message>
        <source>{file} is of version {value} of the form, and this Descent Lab reads version {version}; open it with the one that saved it, or a later one</source>
        <translation>{file} 파일의 형식은 버전 {value}인데 이 Descent Lab은 버전 {version}을(를) 읽습니다. 저장한 프로그램이나 더 새로운 프로그램으로 여십시오.</translation>
    </message>
    <message>
        <source>the run was made on {name} ({n_train:,} and {n_test:,} images), and other data are open; open those first</source>
        <translation>이 실행은 {name}(이미지 {n_train:,}장과 {n_test:,}장)(으)로 학습했는데 다른 데이터가 열려 있습니다. 그 데이터를 먼저 여십시오.</translation>
    </message>
    <message>
        <source>a saved run goes on by its own settings; leave out {option}</source>
        <translation>저장한 실행은 그 실행의 설정으로 이어집니다. {option}을(를) 빼십시오.</translation>
    </message>
    <message>
        <source>the run has no snapshot to go on from; begin it anew</source>
        <translation>이 실행에는 이어서 시작할 스냅샷이 없습니다. 처음부터 다시 시작하십시오.</translation>
    </message>
    <message>
        <source>a script reads the four files of {sets}, and this run learned from {name}; save the run as a file instead</source>
        <translation>스크립트는 {sets}의 파일 네 개를 읽는데, 이 실행은 {name}(으)로 학습했습니다. 대신 실행을 파일로 저장하십시오.</translation>
    </message>
    <message>
        <source>a script takes its gradients by backpropagation, and the numerical gradient of this run would take it hours; train by backpropagation first</source>
        <translation>스크립트는 오차역전파법으로 기울기를 구하며, 이 실행의 수치 기울기로는 몇 시간이 걸립니다. 먼저 오차역전파법으로 학습하십시오.</translation>
    </message>
    <message>
        <source>NumPy has no function that {activation} can be written with in a few lines; choose another activation for a run that is to be a script</source>
        <translation>NumPy에는 {activation}을(를) 몇 줄로 쓸 수 있는 함수가 없습니다. 스크립트로 내보낼 실행에는 다른 활성화 함수를 고르십시오.</translation>
    </message>
    <message>
        <source>a script takes mini-batches of up to {most:,} images through this network at once, got {batch_size:,}; train with smaller ones first</source>
        <translation>스크립트는 이 신경망에 한 번에 최대 {most:,}장까지의 미니배치를 넣을 수 있는데, {batch_size:,}장입니다. 먼저 더 작은 미니배치로 학습하십시오.</translation>
    </message>
    <message>
        <source>a table of settings</source>
        <translation>설정 표</translation>
    </message>
    <message>
        <source>true, false</source>
        <translation>true, false</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}); choose a scene&apos;s .toml file</source>
        <translation>{file} 파일을 읽을 수 없습니다({reason}). 수업의 .toml 파일을 선택하십시오.</translation>
    </message>
    <message>
        <source>{file} is no TOML ({reason}); mend it there</source>
        <translation>{file} 파일은 TOML이 아닙니다({reason}). 그 자리를 고치십시오.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {field}: {reason}</source>
        <translation>{file}, {line}행: {field}: {reason}</translation>
    </message>
    <message>
        <source>the lesson was left before its end; let it play to record it</source>
        <translation>수업이 끝나기 전에 수업에서 나갔습니다. 녹화하려면 끝까지 진행하십시오.</translation>
    </message>
    <message>
        <source>in step {step} of the lesson Run cannot be pressed; have its page show something that runs, or leave out its runs</source>
        <translation>수업의 {step}번째 단계에서는 실행을 누를 수 없습니다. 페이지에 실행할 것을 보이게 하거나 runs를 빼십시오.</translation>
    </message>
    <message>
        <source>there is no scene called {value}; choose one of {known}, or a .toml file</source>
        <translation>{value}(이)라는 수업이 없습니다. {known} 가운데 하나나 .toml 파일을 선택하십시오.</translation>
    </message>
    <message>
        <source>there is no such field; there are {known}</source>
        <translation>그런 필드는 없습니다. 있는 것은 {known}입니다</translation>
    </message>
    <message>
        <source>there is no control called {value} on this page or among the run controls; point at it in the editor of lessons to have its name</source>
        <translation>이 페이지와 실행 도구에는 {value}(이)라는 이름의 컨트롤이 없습니다. 수업 편집기에서 그 컨트롤을 가리키면 이름이 들어갑니다</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>빠져 있습니다</translation>
    </message>
    <message>
        <source>it must be a text for each language, en at least</source>
        <translation>언어별 글이어야 하고, 적어도 en이 있어야 합니다</translation>
    </message>
    <message>
        <source>it must be a table</source>
        <translation>테이블이어야 합니다</translation>
    </message>
    <message>
        <source>it must be a list of {least} to {most}</source>
        <translation>{least}개에서 {most}개까지의 목록이어야 합니다</translation>
    </message>
    <message>
        <source>it has {size:,} characters, and at most {most:,} can be shown</source>
        <translation>{size:,}자인데 {most:,}자까지만 보여 줄 수 있습니다</translation>
    </message>
    <message>
        <source>an animated GIF takes Pillow, which is not installed; install it with pip install pillow</source>
        <translation>움직이는 GIF를 만드는 Pillow가 설치되어 있지 않습니다. pip install pillow로 설치하십시오.</translation>
    </message>
    <message>
        <source>runs cannot be kept in {folder} ({reason}); make room there, or save those that matter elsewhere by File, Save the run: till then they are in memory alone</source>
        <translation>{folder}에 실행을 보관할 수 없습니다({reason}). 그곳에 공간을 마련하거나, 필요한 실행은 ‘파일’ 메뉴의 ‘실행 기록 저장’으로 다른 곳에 저장하십시오. 그때까지는 메모리에만 남아 있습니다.</translation>
    </message>
</context>
<context>
    <name>museum</name>
    <message>
        <source>Gradient of an integer array</source>
        <translation>정수 배열의 기울기</translation>
    </message>
    <message>
        <source>The gradient of x₀² + x₁² at [3, 4]. In an array of integers 3 + h is 3 again, 3 − h is 2, and the quotient is of the size of 1/h.</source>
        <translation>[3, 4]에서 구한 x₀² + x₁²의 기울기입니다. 정수 배열에서는 3 + h가 다시 3이 되고 3 − h는 2가 되므로, 차분을 2h로 나눈 값이 1/h 정도로 커집니다.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Found by&lt;/b&gt; a gradient worked out on paper: [6, 8].</source>
        <translation>&lt;b&gt;찾는 방법:&lt;/b&gt; 손으로 구한 기울기 [6, 8]과 비교합니다.</translation>
    </message>
    <message>
        <source>Softmax, no maximum subtracted</source>
        <translation>최댓값을 빼지 않은 소프트맥스</translation>
    </message>
    <message>
        <source>&lt;b&gt;Found by&lt;/b&gt; a test with large scores; the loss becomes nan at once.</source>
        <translation>&lt;b&gt;찾는 방법:&lt;/b&gt; 큰 점수로 시험합니다. 손실이 곧바로 nan이 됩니다.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Found by&lt;/b&gt; a test with a probability of 0; one sample spoils the mean.</source>
        <translation>&lt;b&gt;찾는 방법:&lt;/b&gt; 확률 0으로 시험합니다. 샘플 하나가 평균을 망칩니다.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Found by&lt;/b&gt; comparing the start before and after.</source>
        <translation>&lt;b&gt;찾는 방법:&lt;/b&gt; 실행 전후의 시작점을 비교합니다.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Found by&lt;/b&gt; the gradient check: every row is off by one factor.</source>
        <translation>&lt;b&gt;찾는 방법:&lt;/b&gt; 기울기 확인을 합니다. 모든 행이 같은 배수만큼 다릅니다.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Found by&lt;/b&gt; the gradient check: wrong in the layer before the ReLU, right in the one after it.</source>
        <translation>&lt;b&gt;찾는 방법:&lt;/b&gt; 기울기 확인을 합니다. ReLU 앞의 층은 틀리고 뒤의 층은 맞습니다.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Found by&lt;/b&gt; the gradient check: the rows of the biases stay zero.</source>
        <translation>&lt;b&gt;찾는 방법:&lt;/b&gt; 기울기 확인을 합니다. 편향의 행이 계속 0입니다.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Found by&lt;/b&gt; comparing the units, not by the gradient check, which passes: the gradient is right, the start is wrong.</source>
        <translation>&lt;b&gt;찾는 방법:&lt;/b&gt; 뉴런을 서로 비교합니다. 기울기 확인은 통과합니다. 기울기는 맞고 초깃값이 잘못되었기 때문입니다.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Found by&lt;/b&gt; running it once on anything that is not a vector.</source>
        <translation>&lt;b&gt;찾는 방법:&lt;/b&gt; 벡터가 아닌 것에 한 번만 실행해 봅니다.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Found by&lt;/b&gt; a test that both forms of the targets give one loss.</source>
        <translation>&lt;b&gt;찾는 방법:&lt;/b&gt; 두 가지 형태의 정답이 같은 손실을 내는지 시험합니다.</translation>
    </message>
    <message>
        <source>The probabilities of the scores 1002, 1001, 1000. exp(1000) is larger than any float, and infinity over infinity is not a number.</source>
        <translation>점수 1002, 1001, 1000의 확률입니다. exp(1000)은 부동소수점 수로 나타낼 수 없을 만큼 크고, 무한대를 무한대로 나누면 수가 아닌 nan이 됩니다.</translation>
    </message>
    <message>
        <source>The logarithm of zero</source>
        <translation>0의 로그</translation>
    </message>
    <message>
        <source>The loss of a network that gives the true class the probability 0.</source>
        <translation>정답 클래스의 확률을 0으로 출력하는 신경망의 손실입니다.</translation>
    </message>
    <message>
        <source>A start point that moves along</source>
        <translation>함께 움직이는 시작점</translation>
    </message>
    <message>
        <source>The caller&apos;s start point after a descent from it. Without a copy it is a second name for the array that moves: the next run starts at the minimum.</source>
        <translation>경사 하강법을 호출한 쪽에 남아 있는 시작점입니다. 복사하지 않으면 시작점과 움직이는 x가 같은 배열이므로, 다음 실행은 최솟값 자리에서 시작합니다.</translation>
    </message>
    <message>
        <source>Loss not averaged over the batch</source>
        <translation>배치 크기로 나누지 않은 손실</translation>
    </message>
    <message>
        <source>The loss of a batch of eight. The gradient is that of the mean, so it does not belong to this loss any more; it is eight times too small.</source>
        <translation>데이터가 8개인 배치의 손실입니다. 기울기는 평균 손실에서 구한 것이어서 이 손실과 맞지 않으며, 크기가 8분의 1밖에 되지 않습니다.</translation>
    </message>
    <message>
        <source>ReLU&apos;s slope at the wrong side</source>
        <translation>좌우가 뒤바뀐 ReLU의 미분</translation>
    </message>
    <message>
        <source>∂L/∂b1. The gradient passes where the unit was off and is stopped where it was on.</source>
        <translation>∂L/∂b1입니다. 기울기가 꺼진 뉴런에서는 통과하고 켜진 뉴런에서는 막힙니다.</translation>
    </message>
    <message>
        <source>A forgotten bias gradient</source>
        <translation>빠뜨린 편향의 기울기</translation>
    </message>
    <message>
        <source>∂L/∂b2. The network still learns, only worse: nothing breaks, nobody notices.</source>
        <translation>∂L/∂b2입니다. 신경망은 성능이 떨어질 뿐 여전히 학습합니다. 오류가 나지 않으니 아무도 알아차리지 못합니다.</translation>
    </message>
    <message>
        <source>All weights zero</source>
        <translation>모두 0인 가중치</translation>
    </message>
    <message>
        <source>How many hidden units have become different after fifty steps. Equal units get equal gradients, so they stay equal for ever.</source>
        <translation>50스텝 뒤에 서로 달라진 은닉층 뉴런의 수입니다. 똑같은 뉴런은 똑같은 기울기를 받으므로 언제까지나 똑같습니다.</translation>
    </message>
    <message>
        <source>The article&apos;s gradient of a matrix</source>
        <translation>글의 코드로 구한 행렬의 기울기</translation>
    </message>
    <message>
        <source>dW of the 2×3 network. The article counts to x.size = 6 but x[idx] is a whole row, and there are two.</source>
        <translation>2×3 신경망의 dW입니다. 글의 코드는 x.size = 6까지 세지만, x[idx]는 원소가 아니라 행이고 행은 두 개뿐입니다.</translation>
    </message>
    <message>
        <source>One-hot where labels belong</source>
        <translation>레이블 자리에 넣은 원-핫</translation>
    </message>
    <message>
        <source>The article&apos;s cross-entropy for labels, fed with one-hot targets. With ten samples of ten classes the index fits by chance, and a wrong number comes out in silence.</source>
        <translation>글에 있는 레이블용 교차 엔트로피 오차에 원-핫 정답을 넣은 결과입니다. 샘플도 클래스도 10개이면 인덱스가 우연히 들어맞아, 오류 없이 틀린 값이 나옵니다.</translation>
    </message>
    <message>
        <source>loss {value}</source>
        <translation>손실 {value}</translation>
    </message>
    <message>
        <source>start {value}</source>
        <translation>시작점 {value}</translation>
    </message>
    <message>
        <source>{value} units are different</source>
        <translation>서로 다른 뉴런 {value}</translation>
    </message>
</context>
</TS>
